package vn.vinhphuc.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import vn.vinhphuc.atlas.ui.Typefaces;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.MapPlace;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.shell.AtlasApp;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * A window that stands on the screen to be measured: the whole program, or nothing but its map.
 *
 * @param whole  with its bars and lists
 * @param width  of the content, logical px
 * @param height of the content, logical px
 * @param sites  how many synthetic sites are added to the shipped pack; 0 for the whole program
 */
record Stand(boolean whole, int width, int height, int sites) {

    private static final Pattern NAME = Pattern.compile("(map|window)-(\\d+)x(\\d+)-(\\d+)");

    /** What is done with the window. */
    @FunctionalInterface
    interface Measuring {
        void run(MapUnderTest map) throws IOException, InterruptedException, ExecutionException, TimeoutException;
    }

    /** Reads a name. */
    static Stand parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("“" + name + "” is not of the form map-1280x800-0");
        }
        return new Stand(parts.group(1).equals("window"), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
    }

    String name() {
        return (whole ? "window" : "map") + "-" + width + "x" + height + "-" + sites;
    }

    /** Opens the window, waits until the map stands complete, and measures; the process ends then. */
    void open(Measuring measuring) {
        Story.tell(() -> {
            Fx.awaitToolkit();
            Fx.eachPulse(() -> MapUnderTest.find().isPresent());
            MapUnderTest map = Fx.call(() -> MapUnderTest.find().orElseThrow());
            Fx.call(this::fit);
            Fx.eachPulse(map::complete);
            measuring.run(map);
        });
        if (whole) {
            AtlasApp.open(Optional.empty(), nothingKept(), Optional.empty());
        } else {
            Application.launch(MapOnly.class, name());
        }
    }

    /** A folder where no start has kept anything. */
    static Optional<Path> nothingKept() {
        return Optional.of(Path.of(System.getProperty("java.io.tmpdir"), "atlas-bench-" + ProcessHandle.current().pid()));
    }

    private boolean fit() {
        Window window = Window.getWindows().getFirst();
        window.setX(0);
        window.setY(0);
        window.setWidth(width);
        window.setHeight(height);
        return true;
    }

    /** The map alone, on the whole window. */
    public static final class MapOnly extends Application {

        @Override
        public void start(Stage stage) {
            Stand stand = parse(getParameters().getUnnamed().getFirst());
            Atlas atlas = SyntheticSites.in(Shipped.atlas(), stand.sites());
            Typefaces.load();
            Painters painters = new Painters(new Background("tiles", 1, MapOnly::failed),
                    new Background("pictures", 2, MapOnly::failed), MapOnly::failed);
            AtlasMap map = new AtlasMap(new Session(atlas, ViewState.START), MapArt.of(atlas), painters, MapPlace.WINDOW);
            map.setStyle(new ThemeStyle(Themes.of(ViewState.START.theme())).css());
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(map, stand.width(), stand.height()));
            stage.getScene().getStylesheets().addAll(StyleSheet.SHELL.address(), StyleSheet.MAP.address());
            stage.show();
        }

        private static void failed(Throwable failure) {
            throw new IllegalStateException("the map could not be painted", failure);
        }
    }
}
