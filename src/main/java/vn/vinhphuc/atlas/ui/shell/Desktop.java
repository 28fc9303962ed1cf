package vn.vinhphuc.atlas.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import vn.vinhphuc.atlas.view.WindowPlace;

/**
 * The screens that are there now, and where a window fits on them.
 *
 * @param screens what the system leaves of each for windows, logical px; the first screen first, one or more
 */
record Desktop(List<Rectangle2D> screens) {

    /** On a screen that is not larger a window fills it. */
    private static final double SMALL_WIDTH = 1440;
    private static final double SMALL_HEIGHT = 900;

    /** Of a larger one it takes so much at first, from left to right and from top to bottom. */
    private static final double SHARE = 0.86;

    /** So much of the strip by which a window is taken must be on a screen, px. */
    private static final double HANDLE_WIDTH = 160;
    private static final double HANDLE_HEIGHT = 32;

    Desktop {
        screens = List.copyOf(screens);
    }

    /** For a window that never stood anywhere. */
    WindowPlace first() {
        Rectangle2D screen = screens.getFirst();
        if (screen.getWidth() <= SMALL_WIDTH || screen.getHeight() <= SMALL_HEIGHT) {
            return place(screen, screen.getWidth(), screen.getHeight()).withMaximized(true);
        }
        return place(screen, screen.getWidth() * SHARE, screen.getHeight() * SHARE);
    }

    /** As it stood, if one can see and take it there; else as large on the first screen, or as large as that is. */
    WindowPlace fitted(WindowPlace stood) {
        return screens.stream().filter(one -> reachable(stood, one)).max(Comparator.comparingDouble(one -> shared(stood, one)))
                .map(screen -> within(screen, stood))
                .orElseGet(() -> place(screens.getFirst(), stood.width(), stood.height()).withMaximized(stood.maximized()));
    }

    private static WindowPlace within(Rectangle2D screen, WindowPlace stood) {
        double width = Math.min(stood.width(), screen.getWidth());
        double height = Math.min(stood.height(), screen.getHeight());
        return new WindowPlace((int) Math.clamp(stood.x(), screen.getMinX(), screen.getMaxX() - width),
                (int) Math.clamp(stood.y(), screen.getMinY(), screen.getMaxY() - height), (int) width, (int) height, stood.maximized());
    }

    /** Whether one can take the window where it stands. */
    boolean reaches(WindowPlace stands) {
        return screens.stream().anyMatch(screen -> reachable(stands, screen));
    }

    private static boolean reachable(WindowPlace stood, Rectangle2D screen) {
        double wide = Math.min(stood.x() + stood.width(), screen.getMaxX()) - Math.max(stood.x(), screen.getMinX());
        return wide >= Math.min(HANDLE_WIDTH, stood.width()) && stood.y() + HANDLE_HEIGHT > screen.getMinY()
                && stood.y() + HANDLE_HEIGHT < screen.getMaxY();
    }

    private static double shared(WindowPlace stood, Rectangle2D screen) {
        double wide = Math.min(stood.x() + stood.width(), screen.getMaxX()) - Math.max(stood.x(), screen.getMinX());
        double high = Math.min(stood.y() + stood.height(), screen.getMaxY()) - Math.max(stood.y(), screen.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }

    /** In the middle of a screen. */
    private static WindowPlace place(Rectangle2D screen, double wide, double high) {
        double width = Math.min(wide, screen.getWidth());
        double height = Math.min(high, screen.getHeight());
        return new WindowPlace((int) Math.round(screen.getMinX() + (screen.getWidth() - width) / 2),
                (int) Math.round(screen.getMinY() + (screen.getHeight() - height) / 2), (int) width, (int) height, false);
    }
}
