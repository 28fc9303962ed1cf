package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.River;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Rivers by rank, and lakes: ovals with a broken edge, since no shoreline is known. */
final class WaterLayer {

    private static final List<LineRole> WIDTHS = List.of(LineRole.RIVER_1, LineRole.RIVER_2, LineRole.RIVER_3);
    private static final Weight LAKE_HALF_WIDTH = new Weight(6.4, 12.5);
    private static final Weight LAKE_HALF_HEIGHT = new Weight(4, 7.6);

    private WaterLayer() {
    }

    /** Edges of all rivers first, so that they open into one another. */
    static Layer rivers(BaseMap base, double toleranceMetres, Outline inside, Plane plane, Pen pen) {
        List<River> rivers = base.rivers().stream().sorted(Comparator.comparingInt(River::rank).reversed()).toList();
        List<Course> courses = Network.of(
                rivers.stream().map(river -> river.line().simplified(toleranceMetres)).toList(), 0, inside, plane);
        List<Piece> edges = new ArrayList<>();
        List<Piece> bodies = new ArrayList<>();
        for (int i = 0; i < rivers.size(); i++) {
            if (rivers.get(i).rank() < WIDTHS.size() || Detail.LESSER_RIVERS.at(pen.zoom())) {
                List<List<Piece>> drawn = courses.get(i).drawn(strokes(rivers.get(i).rank(), pen), pen.colour(Role.OUTSIDE));
                edges.addAll(drawn.getFirst());
                bodies.addAll(drawn.getLast());
            }
        }
        edges.addAll(bodies);
        return new Layer("rivers", edges);
    }

    /** How a river is drawn: the edge, then the body. */
    static List<Stroke> strokes(int rank, Pen pen) {
        LineLook body = pen.line(WIDTHS.get(Math.clamp(rank - 1, 0, WIDTHS.size() - 1)));
        Weight edge = pen.line(LineRole.RIVER_EDGE).width();
        LineLook outer = body.wide(new Weight(body.width().at10() + 2 * edge.at10(), body.width().at12() + 2 * edge.at12()));
        return List.of(pen.solid(pen.colour(Role.WATER_EDGE), outer), pen.solid(pen.colour(Role.WATER), body));
    }

    static Layer lakes(BaseMap base, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.LAKES.at(pen.zoom())) {
            base.lakes().forEach(lake -> pieces.addAll(oval(plane.at(lake.at()), pen)));
        }
        return new Layer("lakes", pieces);
    }

    static List<Piece> oval(ScreenPoint at, Pen pen) {
        Outline oval = Outline.ellipse(at.x(), at.y(), pen.px(LAKE_HALF_WIDTH), pen.px(LAKE_HALF_HEIGHT));
        return List.of(Piece.filled(oval, pen.colour(Role.WATER, 0.8)),
                Piece.drawn(oval, pen.blunt(pen.colour(Role.WATER_EDGE), LineRole.LAKE_EDGE)));
    }
}
