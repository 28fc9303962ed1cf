package vn.vinhphuc.atlas.ui.shell;

import javafx.scene.layout.Region;

/** List, map and panel side by side; on a small screen the sides are narrower. */
final class Columns extends Region {

    /** Up to this width a window counts as small. */
    private static final double SMALL = 1366;

    private final Region left;
    private final Region middle;
    private final Region right;

    Columns(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().addAll(middle, left, right);
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
        left.resizeRelocate(0, 0, l, height);
        middle.resizeRelocate(l, 0, Math.max(0, width - l - r), height);
        right.resizeRelocate(width - r, 0, r, height);
    }
}
