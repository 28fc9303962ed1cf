package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places that are taken.
 *
 * <p>Signs keep their size while the map below them grows to the next key zoom, so their feet move apart. Two signs are
 * apart only if they do not meet at any scale between 1 and the stretch. Most questions are answered by two stencils: one of what is
 * certainly taken, one of what may be.
 */
public final class Occupied {

    private final double stretch;
    private final Box area;
    private final Grid<Standing> signs;
    private final Stencil core;
    private final Stencil reach;

    /**
     * @param stretch how much the map may grow while the signs keep their size, 1 or more
     * @param area    where most signs are, px
     */
    public Occupied(double stretch, Box area) {
        this.stretch = stretch;
        this.area = area;
        this.signs = new Grid<>(area);
        this.core = new Stencil(area);
        this.reach = new Stencil(area);
    }

    /** Room for labels in the same area, of which nothing is taken. */
    Taken room() {
        return new Taken(stretch, area);
    }

    double stretch() {
        return stretch;
    }

    /** Takes a place for good: boxes in px around a foot. */
    public void take(ScreenPoint foot, List<Box> boxes) {
        for (Box box : boxes) {
            Standing sign = new Standing(foot, Cover.of(box), stretch);
            signs.add(sign.west(), sign.north(), sign.east(), sign.south(), sign);
            core.fillInside(foot.x() + box.x(), foot.y() + box.y(), foot.x() + box.right(), foot.y() + box.bottom());
            reach.fillAround(sign.west(), sign.north(), sign.east(), sign.south());
        }
    }

    /** Whether boxes in px around a foot are apart from everything that is taken. */
    public boolean free(ScreenPoint foot, List<Box> boxes) {
        return boxes.isEmpty() || free(new Standing(foot, Cover.of(boxes), stretch));
    }

    boolean free(Standing wanted) {
        if (isClear(wanted)) {
            return true;
        }
        if (wanted.isOneBox()) {
            return !wanted.meets(core) && isApart(wanted);
        }
        for (int box = wanted.cover().first(); box < wanted.cover().end(); box++) {
            if (!wanted.partClears(box, stretch, reach)
                    && (wanted.partMeets(box, core) || !isApart(wanted.part(box, stretch)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether plainly nothing is near; if not, there may still be room. */
    private boolean isClear(Standing wanted) {
        return reach.clears(wanted.west(), wanted.north(), wanted.east(), wanted.south());
    }

    private boolean isApart(Standing wanted) {
        Grid<Standing>.Near near = signs.near(wanted.west(), wanted.north(), wanted.east(), wanted.south());
        for (Standing sign = near.next(); sign != null; sign = near.next()) {
            if (wanted.meets(sign, stretch)) {
                return false;
            }
        }
        return true;
    }
}
