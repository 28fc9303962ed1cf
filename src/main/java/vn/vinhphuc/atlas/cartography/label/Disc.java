package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A disc as a few boxes, so that names and leaders come close to it on the slant too. */
public final class Disc {

    /** Half widths and half heights of boxes that cover a disc of radius 1: its arc in steps of 22.5°. */
    private static final double[][] STEPS = {{1, 0.383}, {0.924, 0.708}, {0.708, 0.924}, {0.383, 1}};

    private Disc() {
    }

    /** Boxes that cover a disc. */
    public static List<Box> boxes(ScreenPoint middle, double radius) {
        return Stream.of(STEPS).map(step -> new Box(middle.x() - step[0] * radius, middle.y() - step[1] * radius,
                2 * step[0] * radius, 2 * step[1] * radius)).toList();
    }
}
