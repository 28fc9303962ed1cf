package vn.vinhphuc.atlas.bench;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.map.MapUnderTest;

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

    /** @param arguments the window, such as {@code map-1280x800-0}, and the file of the result */
    public static void main(String... arguments) {
        Path out = Path.of(arguments[1]);
        Stand.parse(arguments[0]).open(map -> Json.write(out, measure(map, out)));
    }

    private static Result measure(MapUnderTest map, Path out)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        FramePass.Result first = FramePass.run(map);
        Fx.eachPulse(map::complete);
        FramePass.Result warm = FramePass.run(map);
        picture(map, new File(out.toString().replace(".json", ".png")));
        RestPass.Result rest = RestPass.run(map);
        return new Result(first, warm, rest, Math.rint(Machine.mostResidentMegabytes()));
    }

    /** What stands on the screen when the camera has stopped, so that equal content can be checked by eye. */
    private static void picture(MapUnderTest map, File file)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Fx.call(() -> {
            Viewport view = map.viewport();
            map.jump(new CameraScript(view.width(), view.height()).at(CameraScript.PICTURE_SECONDS));
            return null;
        });
        Fx.eachPulse(map::complete);
        WritableImage screen = Fx.call(() -> capture(Window.getWindows().getFirst()));
        int width = (int) screen.getWidth();
        int height = (int) screen.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        screen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", file);
    }

    private static WritableImage capture(Window window) {
        return new Robot().getScreenCapture(null, window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
