package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import javafx.scene.layout.Region;

/** List, map and panel side by side; on a small screen the sides are narrower. The map has its place before its sides are made. */
final class Columns extends Region {

    /** Up to this width a window counts as small. */
    private static final double SMALL = 1366;

    private final Region middle;
    private Optional<Region> left = Optional.empty();
    private Optional<Region> right = Optional.empty();

    Columns(Region middle) {
        this.middle = middle;
        getChildren().add(middle);
    }

    /** Puts something on either side of the map, which stays as it is. */
    void flank(Region onTheLeft, Region onTheRight) {
        left = Optional.of(onTheLeft);
        right = Optional.of(onTheRight);
        getChildren().setAll(middle, onTheLeft, onTheRight);
    }

    static double leftWidth(double window) {
        return window <= SMALL ? 236 : 276;
    }

    static double rightWidth(double window) {
        return window <= SMALL ? 332 : 368;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double l = leftWidth(width);
        double r = rightWidth(width);
        left.ifPresent(side -> side.resizeRelocate(0, 0, l, height));
        middle.resizeRelocate(l, 0, Math.max(0, width - l - r), height);
        right.ifPresent(side -> side.resizeRelocate(width - r, 0, r, height));
    }
}
