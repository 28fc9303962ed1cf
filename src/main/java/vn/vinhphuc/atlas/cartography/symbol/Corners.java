package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A square drawn as one line, so that dashes can be laid evenly around it. */
final class Corners {

    private Corners() {
    }

    /**
     * The square around 0, 0, clockwise.
     *
     * @param half half the side, px
     * @param lead how far before the first corner the line begins, px
     */
    static Outline from(double half, double lead) {
        return Outline.line(List.of(
                new ScreenPoint(-half, -half + lead), new ScreenPoint(-half, -half), new ScreenPoint(half, -half),
                new ScreenPoint(half, half), new ScreenPoint(-half, half), new ScreenPoint(-half, -half + lead)));
    }
}
