package vn.vinhphuc.atlas.cartography.label;

import vn.vinhphuc.atlas.geo.ScreenPoint;

/** What a label or a sign covers, on a foot that moves with the map while the boxes keep their size. */
final class Standing {

    private final double x;
    private final double y;
    private final Cover cover;
    private final double west;
    private final double north;
    private final double east;
    private final double south;

    /** @param stretch how much the map may grow, 1 or more */
    Standing(ScreenPoint foot, Cover cover, double stretch) {
        this(foot.x(), foot.y(), cover, stretch);
    }

    private Standing(double x, double y, Cover cover, double stretch) {
        this.x = x;
        this.y = y;
        this.cover = cover;
        double left = cover.left(Cover.ALL);
        double top = cover.top(Cover.ALL);
        double right = cover.right(Cover.ALL);
        double bottom = cover.bottom(Cover.ALL);
        // feet of two that meet are no farther apart than both reach from their feet
        double dx = (stretch - 1) * Math.max(Math.abs(left), Math.abs(right));
        double dy = (stretch - 1) * Math.max(Math.abs(top), Math.abs(bottom));
        this.west = x + left - dx;
        this.north = y + top - dy;
        this.east = x + right + dx;
        this.south = y + bottom + dy;
    }

    /** The edges of where it may meet another, px. */
    double west() {
        return west;
    }

    double north() {
        return north;
    }

    double east() {
        return east;
    }

    double south() {
        return south;
    }

    Cover cover() {
        return cover;
    }

    /** One of its boxes alone. */
    Standing part(int box, double stretch) {
        return new Standing(x, y, cover.only(box), stretch);
    }

    /** Whether one of its boxes, wherever the map's growth may bring it to meet another, lies in a stencil and in nothing filled there. */
    boolean partClears(int box, double stretch, Stencil stencil) {
        double left = cover.left(box);
        double top = cover.top(box);
        double right = cover.right(box);
        double bottom = cover.bottom(box);
        double dx = (stretch - 1) * Math.max(Math.abs(left), Math.abs(right));
        double dy = (stretch - 1) * Math.max(Math.abs(top), Math.abs(bottom));
        return stencil.clears(x + left - dx, y + top - dy, x + right + dx, y + bottom + dy);
    }

    /** Whether one of its boxes lies in what is filled, before the map grows. */
    boolean partMeets(int box, Stencil stencil) {
        return stencil.meets(x + cover.left(box), y + cover.top(box), x + cover.right(box), y + cover.bottom(box));
    }

    boolean isOneBox() {
        return cover.count() == 1;
    }

    /** Whether the box around all of it lies in what is filled, before the map grows. */
    boolean meets(Stencil stencil) {
        return partMeets(Cover.ALL, stencil);
    }

    /** Whether any of it meets any of another at any scale between 1 and the stretch. */
    boolean meets(Standing other, double stretch) {
        if (west >= other.east || other.west >= east || north >= other.south || other.north >= south) {
            return false;
        }
        return cover.meets(other.cover, new Meeting(other.x - x, other.y - y, stretch));
    }
}
