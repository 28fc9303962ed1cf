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

    /** px between a label and the edge of the map, and between a label and a card. */
    private static final double EDGE_CLEARANCE = 5;
    private static final double CARD_CLEARANCE = 3;

    public Frame {
        covered = List.copyOf(covered);
    }

    /**
     * The picture with room left between its labels and what bounds them.
     *
     * @param map   the part of the picture that is map, px
     * @param cards the furniture that lies over it, px
     */
    public static Frame of(Viewport viewport, Box map, List<Box> cards) {
        return new Frame(viewport, map.grown(-EDGE_CLEARANCE), cards.stream().map(card -> card.grown(CARD_CLEARANCE)).toList());
    }

    /** Whether a point of the picture is map, and not below furniture. */
    boolean shows(ScreenPoint at) {
        return map.contains(at.x(), at.y()) && covered.stream().noneMatch(box -> box.contains(at.x(), at.y()));
    }
}
