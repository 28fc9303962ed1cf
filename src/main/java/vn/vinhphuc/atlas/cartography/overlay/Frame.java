package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
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
}
