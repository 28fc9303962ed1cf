package vn.vinhphuc.atlas.architecture.offenders;

import java.awt.Desktop;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import javafx.application.HostServices;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import javax.net.SocketFactory;

/** Classes that reach the network, each in its own way. */
public final class Callers {

    private Callers() {
    }

    public record OpensASocket(Socket socket) {
    }

    public record OpensAChannel(SocketChannel channel) {
    }

    public record OpensAFactory(SocketFactory factory) {
    }

    public record SpeaksHttp(HttpClient client) {
    }

    public record OpensTheDesktop(Desktop desktop) {
    }

    public static final class ResolvesAName {
        Object resolve() throws IOException {
            return InetAddress.getByName("localhost");
        }
    }

    public static final class OpensAnAddress {
        InputStream open(URL address) throws IOException {
            return address.openStream();
        }
    }

    public static final class HandsAnAddressToImageIo {
        Object read(URI address) throws IOException {
            return ImageIO.read(address.toURL());
        }
    }

    public static final class MakesAPictureFromAnAddress {
        Image picture(String address) {
            return new Image(address, true);
        }
    }

    public static final class MakesAViewFromAnAddress {
        ImageView view(String address) {
            return new ImageView(address);
        }
    }

    public static final class LoadsAFontFromAnAddress {
        Font font(String address) {
            return Font.loadFont(address, 12);
        }
    }

    public static final class StartsAProgram {
        Process start() throws IOException {
            return new ProcessBuilder("true").start();
        }
    }

    public static final class OpensTheBrowser {
        void show(HostServices services) {
            services.showDocument("");
        }
    }

    public static final class OpensTheBrowserToo {
        void show(HostServices services) {
            services.showDocument("");
        }
    }
}
