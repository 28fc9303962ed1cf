package vn.vinhphuc.atlas.bench;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import vn.vinhphuc.atlas.geo.Viewport;

/** Opens one window, measures its motion and its coming to rest, and writes what it found into a file. */
public final class FrameRun {

    private FrameRun() {
    }

    /**
     * What is written.
     *
     * @param first  the path for the first time after the start, with tiles still being drawn
     * @param warm   the path once more
     * @param rest   what follows the end of a movement
     * @param memory most resident memory, MB
     */
    record Result(FramePass.Result first, FramePass.Result warm, RestPass.Result rest, double memory) {
    }

    public static void main(String... arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The window; a main class that is an application itself would not start on the class path. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            Stand.Wish wish = Stand.Wish.parse(getParameters().getUnnamed().getFirst());
            Path out = Path.of(getParameters().getUnnamed().getLast());
            Stand stand = Stand.open(stage, wish);
            Story.tell(() -> Json.write(out, measure(stand, out)));
        }
    }

    private static Result measure(Stand stand, Path out)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Fx.eachPulse(stand.map()::complete);
        FramePass.Result first = FramePass.run(stand.map());
        Fx.eachPulse(stand.map()::complete);
        FramePass.Result warm = FramePass.run(stand.map());
        picture(stand, new File(out.toString().replace(".json", ".png")));
        RestPass.Result rest = RestPass.run(stand.map());
        return new Result(first, warm, rest, Math.rint(Machine.mostResidentMegabytes()));
    }

    /** What stands on the screen when the camera has stopped, so that equal content can be checked by eye. */
    private static void picture(Stand stand, File file)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Fx.call(() -> {
            Viewport view = stand.map().map().viewport();
            stand.map().jump(new CameraScript(view.width(), view.height()).at(CameraScript.PICTURE_SECONDS));
            return null;
        });
        Fx.eachPulse(stand.map()::complete);
        WritableImage screen = Fx.call(() -> new Robot().getScreenCapture(null, stand.stage().getX(), stand.stage().getY(),
                stand.stage().getWidth(), stand.stage().getHeight()));
        int width = (int) screen.getWidth();
        int height = (int) screen.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        screen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", file);
    }
}
