package vn.vinhphuc.atlas.ui.export;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Pictures;

/**
 * Hands the map to other programs as a picture.
 *
 * @param exports    paints it
 * @param background where it is painted
 */
public record MapClipboard(Exports exports, Background background) {

    /** Pixels for each of the window, at least. */
    private static final double SCALE = 2;

    /**
     * Copies what the window shows, with its title, legend and sources.
     *
     * @param screen pixels of the screen for each of the window, above 0
     */
    public void copy(Exports.Scene scene, double screen, Runnable done) {
        int width = (int) Math.round(scene.window().width() * scale(screen));
        int height = (int) Math.round(scene.window().height() * scale(screen));
        background.run(() -> Pictures.of(exports.picture(Exports.asShown(scene), width, height)), image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            done.run();
        });
    }

    /** Twice as fine as the window is laid out; never coarser than a fine screen shows it. */
    static double scale(double screen) {
        return Math.max(SCALE, screen);
    }
}
