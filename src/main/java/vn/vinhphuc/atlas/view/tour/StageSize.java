package vn.vinhphuc.atlas.view.tour;

import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Camera;

/**
 * The room of the map on a stage. A stage is {@value #WIDTH} × {@value #HEIGHT} px, magnified to the size of the screen, and its map is
 * magnified {@value #MAGNIFIED} times more, so that a scene shows the same ground on every projector and can be read from the last
 * row. A screen of another shape shows more ground, never less.
 *
 * @param width  of the map, logical pixels before anything is magnified
 * @param height of the map, logical pixels before anything is magnified
 */
public record StageSize(double width, double height) {

    /** Of a stage, px. */
    public static final double WIDTH = 1920;
    /** Of a stage, px. */
    public static final double HEIGHT = 1080;
    /** How much larger the map and all on it is than in a window. */
    public static final double MAGNIFIED = 1.4;
    /** Of the caption strip with its rule, px of a stage. */
    public static final double STRIP = 180;
    /** Of the strip with the sources, px of a stage. */
    public static final double FOOTER = 58;
    /** Of the map beside a number, px of a stage. */
    public static final double BESIDE = 760;

    /** The room of the map in a scene of a kind. */
    public static StageSize of(Scene.Kind kind) {
        return switch (kind) {
            case MAP -> new StageSize(WIDTH / MAGNIFIED, (HEIGHT - STRIP - FOOTER) / MAGNIFIED);
            case NUMBER, POINTS, QR, OPENING, CLOSING -> new StageSize(BESIDE / MAGNIFIED, (HEIGHT - FOOTER) / MAGNIFIED);
        };
    }

    /** The camera with which a stage shows all that a window shows. */
    public Camera of(Viewport window) {
        double factor = Math.min(width / window.width(), height / window.height());
        return new Camera(window.centre(), Math.clamp(window.zoom() + Math.log(factor) / Math.log(2), 0.0, 24.0));
    }

    /**
     * The camera with which a window shows the middle of what a stage shows. What is made of it for the stage again is the same scene:
     * scenes that come one from another keep their scale.
     */
    public Camera in(Viewport window, Camera staged) {
        double factor = Math.max(window.width() / width, window.height() / height);
        return new Camera(staged.centre(), Math.clamp(staged.zoom() + Math.log(factor) / Math.log(2), 0.0, 24.0));
    }
}
