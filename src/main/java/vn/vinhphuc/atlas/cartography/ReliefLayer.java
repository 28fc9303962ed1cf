package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.BaseMap.Ridge;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** The mountains: a soft shade along the crest, and hachures down its slopes, the longer ones inside the territory. */
final class ReliefLayer {

    private static final Weight STEP = new Weight(4.8, 6.6);
    private static final Weight LENGTH = new Weight(9, 14);
    private static final Weight GAP = new Weight(2, 2.8);
    private static final double OUTER_SHARE = 0.55;
    private static final double OUTER_OPACITY = 0.7;
    private static final int CHUNK = 40;
    private static final Weight SHADE = new Weight(44, 92);
    private static final int SHADES = 7;
    private static final int SAMPLE_SHADES = 7;
    /** Of a sample from the middle of its row to its crest and from there down, px. */
    private static final double SAMPLE_CREST = -2;
    private static final double SAMPLE_DEPTH = 10;
    /** Slopes of a sample are so much shorter. */
    private static final double SAMPLE_SHARE = 0.62;

    private ReliefLayer() {
    }

    /** Lies below the ground outside, so that only the inner slope is shaded. */
    static Layer shade(List<Ridge> ridges, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.RELIEF.at(pen.zoom())) {
            double step = pen.px(STEP);
            for (Ridge ridge : ridges) {
                Crest crest = Crest.of(ridge.line(), plane, step).calmed();
                for (int i = SHADES; i > 0; i--) {
                    Weight reach = SHADE.times(i / (double) SHADES);
                    crest.without(pen.px(reach) / step).ifPresent(line -> pieces.add(
                            Piece.drawn(line, pen.solid(pen.colour(Role.RELIEF), LineLook.solid(reach.times(2))))));
                }
            }
        }
        return new Layer("relief", pieces);
    }

    static Layer hachures(List<Ridge> ridges, Outline inside, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.HACHURES.at(pen.zoom())) {
            for (Ridge ridge : ridges) {
                Crest crest = Crest.of(ridge.line(), plane, pen.px(STEP));
                double inner = crest.sideOf(inside, pen.px(LENGTH));
                for (int from = 0; from < crest.size(); from += CHUNK) {
                    int to = Math.min(crest.size(), from + CHUNK);
                    pieces.add(slope(crest, from, to, inner, 1, 1, pen));
                    pieces.add(slope(crest, from, to, -inner, OUTER_SHARE, OUTER_OPACITY, pen));
                }
            }
        }
        return new Layer("hachures", pieces);
    }

    /** A level crest from the point 0, 0 to the right, px long, its longer slope below. */
    static List<Mark> sample(double length, boolean hachures, Pen pen) {
        double scale = pen.theme().scale();
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= SAMPLE_SHADES; i++) {
            marks.add(Mark.filled(Outline.rectangle(0, SAMPLE_CREST * scale, length, SAMPLE_DEPTH * scale * i / SAMPLE_SHADES),
                    pen.colour(Role.RELIEF)));
        }
        if (hachures) {
            List<ScreenPoint> even = new ArrayList<>();
            for (double x = pen.px(STEP) / 2; x < length; x += pen.px(STEP)) {
                even.add(new ScreenPoint(x, SAMPLE_CREST * scale));
            }
            Crest crest = new Crest(even);
            marks.add(slope(crest, 0, crest.size(), 1, SAMPLE_SHARE, 1, pen).mark());
            marks.add(slope(crest, 0, crest.size(), -1, SAMPLE_SHARE * OUTER_SHARE, OUTER_OPACITY, pen).mark());
        }
        return marks;
    }

    private static Piece slope(Crest crest, int from, int to, double side, double share, double opacity, Pen pen) {
        List<List<ScreenPoint>> wedges = new ArrayList<>();
        for (int i = from; i < to; i++) {
            wedges.add(wedge(crest, i, side, pen.px(LENGTH) * share * (0.7 + 0.6 * rhythm(i)), pen));
        }
        return Piece.filled(Outline.rings(wedges), pen.colour(Role.CREST, opacity));
    }

    /** 0…1, never twice alike in a row and the same every time: the golden section's multiples. */
    private static double rhythm(int i) {
        double turned = i * 0.6180339887498949;
        return turned - Math.floor(turned);
    }

    private static List<ScreenPoint> wedge(Crest crest, int i, double side, double length, Pen pen) {
        ScreenPoint foot = crest.away(i, side * pen.px(GAP));
        ScreenPoint tip = crest.away(i, side * (pen.px(GAP) + length));
        double half = pen.px(pen.line(LineRole.HACHURE).width()) / 2;
        double dx = -(tip.y() - foot.y()) / length * half;
        double dy = (tip.x() - foot.x()) / length * half;
        return List.of(foot.plus(dx, dy), tip.plus(dx / 3, dy / 3), tip.plus(-dx / 3, -dy / 3), foot.plus(-dx, -dy));
    }
}
