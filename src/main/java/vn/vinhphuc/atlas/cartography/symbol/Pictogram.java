package vn.vinhphuc.atlas.cartography.symbol;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Small pictures inside signs. */
final class Pictogram {

    /** The right half of an aeroplane that flies up, nose first; x and y from −1 to 1. */
    private static final double[][] AEROPLANE = {
        {0, -1}, {0.13, -0.86}, {0.16, -0.35}, {0.96, 0.2}, {0.96, 0.42}, {0.16, 0.16}, {0.12, 0.62}, {0.38, 0.84},
        {0.38, 1}, {0, 0.88}};

    private Pictogram() {
    }

    /** An aeroplane that climbs to the north-east. */
    static Mark aeroplane(double size, Colour colour) {
        List<ScreenPoint> ring = new ArrayList<>();
        for (double[] p : AEROPLANE) {
            ring.add(turned(p[0], p[1], size));
        }
        for (int i = AEROPLANE.length - 2; i > 0; i--) {
            ring.add(turned(-AEROPLANE[i][0], AEROPLANE[i][1], size));
        }
        return Mark.filled(Outline.rings(List.of(ring)), colour);
    }

    /** A hall with a gate. */
    static Mark warehouse(double size, Colour colour) {
        return Mark.filled(Outline.rings(List.of(
                List.of(new ScreenPoint(-size, size * 0.8), new ScreenPoint(-size, -size * 0.25),
                        new ScreenPoint(0, -size * 0.85), new ScreenPoint(size, -size * 0.25), new ScreenPoint(size, size * 0.8)),
                List.of(new ScreenPoint(-size * 0.5, size * 0.8), new ScreenPoint(-size * 0.5, 0),
                        new ScreenPoint(size * 0.5, 0), new ScreenPoint(size * 0.5, size * 0.8)))), colour);
    }

    private static ScreenPoint turned(double x, double y, double size) {
        double c = Math.sqrt(0.5);
        return new ScreenPoint((x * c - y * c) * size, (x * c + y * c) * size);
    }
}
