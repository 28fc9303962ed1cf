package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.domain.BaseMap.Ridge;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** The mountains: a soft shade along the crest, and hachures down its slopes, the longer ones inside the territory. */
final class ReliefLayer {

    private static final Weight STEP = new Weight(6, 8.4);
    private static final Weight LENGTH = new Weight(8, 12);
    private static final Weight FOOT = new Weight(1.3, 1.7);
    private static final Weight GAP = new Weight(2.2, 3);
    private static final double OUTER_SHARE = 0.6;
    private static final int CHUNK = 40;
    private static final List<Weight> SHADE = List.of(new Weight(64, 150), new Weight(42, 96), new Weight(24, 54));

    private ReliefLayer() {
    }

    /** Lies below the ground outside, so that only the inner slope is shaded. */
    static Layer shade(List<Ridge> ridges, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.RELIEF.at(pen.zoom())) {
            for (Ridge ridge : ridges) {
                Outline crest = Outline.line(Crest.of(ridge.line(), plane, pen.px(STEP)).points());
                SHADE.forEach(width -> pieces.add(Piece.drawn(crest, pen.solid(pen.colour(Role.CREST, 0.07), width))));
            }
        }
        return new Layer("relief", pieces);
    }

    static Layer hachures(List<Ridge> ridges, Land land, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.RELIEF.at(pen.zoom())) {
            Outline inside = plane.area(land.territory());
            for (Ridge ridge : ridges) {
                Crest crest = Crest.of(ridge.line(), plane, pen.px(STEP));
                double inner = crest.sideOf(inside, pen.px(LENGTH));
                for (int from = 0; from < crest.size(); from += CHUNK) {
                    List<List<ScreenPoint>> wedges = new ArrayList<>();
                    for (int i = from; i < Math.min(crest.size(), from + CHUNK); i++) {
                        double length = pen.px(LENGTH) * (0.75 + 0.5 * rhythm(i));
                        wedges.add(wedge(crest, i, inner, length, pen));
                        wedges.add(wedge(crest, i, -inner, length * OUTER_SHARE, pen));
                    }
                    pieces.add(Piece.filled(Outline.rings(wedges), pen.colour(Role.CREST)));
                }
            }
        }
        return new Layer("hachures", pieces);
    }

    /** 0…1, never twice alike in a row and the same every time: the golden section's multiples. */
    private static double rhythm(int i) {
        double turned = i * 0.6180339887498949;
        return turned - Math.floor(turned);
    }

    private static List<ScreenPoint> wedge(Crest crest, int i, double side, double length, Pen pen) {
        ScreenPoint foot = crest.away(i, side * pen.px(GAP));
        ScreenPoint tip = crest.away(i, side * (pen.px(GAP) + length));
        double half = pen.px(FOOT) / 2;
        double dx = -(tip.y() - foot.y()) / length * half;
        double dy = (tip.x() - foot.x()) / length * half;
        return List.of(foot.plus(dx, dy), tip.plus(dx / 4, dy / 4), tip.plus(-dx / 4, -dy / 4), foot.plus(-dx, -dy));
    }
}
