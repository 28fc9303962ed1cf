package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * The picture an overlay is composed for, where that is a picture that does not move.
 *
 * @param viewport what it shows
 * @param map      the part of the picture that labels stay inside, px
 * @param covered  what furniture covers, px
 */
public record Frame(Viewport viewport, Box map, List<Box> covered) {

    public Frame {
        covered = List.copyOf(covered);
    }

    /** Whether a point of the picture is map, and not below furniture. */
    boolean shows(ScreenPoint at) {
        return map.contains(at.x(), at.y()) && covered.stream().noneMatch(box -> box.contains(at.x(), at.y()));
    }
}
