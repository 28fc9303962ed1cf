package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Railway;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

/** Railways and roads, smoothed through their given positions only. */
final class RoadLayer {

    private static final Weight RAIL = new Weight(2.4, 3.5);
    private static final Weight SLEEPER = new Weight(1.2, 1.8);
    private static final Weight[] SLEEPER_DASH = {new Weight(6.4, 9.5), new Weight(6.4, 9.5)};
    private static final Weight[] UNBUILT_DASH = {new Weight(3.2, 4.7), new Weight(3.2, 4.7)};

    private RoadLayer() {
    }

    static Layer railways(BaseMap base, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.RAILWAY.at(pen.zoom())) {
            for (Railway railway : base.railways()) {
                Outline line = plane.smooth(railway.line());
                railStrokes(railway.status(), pen).forEach(stroke -> pieces.add(Piece.drawn(line, stroke)));
            }
        }
        return new Layer("railways", pieces);
    }

    /** How a railway is drawn, from below to top. */
    static List<Stroke> railStrokes(RoadStatus status, Pen pen) {
        return status == RoadStatus.OPERATING
                ? List.of(pen.blunt(pen.colour(Role.RAILWAY), RAIL),
                        pen.dashed(pen.colour(Role.RAILWAY_GAP), SLEEPER, SLEEPER_DASH))
                : List.of(pen.dashed(pen.colour(Role.RAILWAY), SLEEPER, UNBUILT_DASH));
    }

    static List<Layer> roads(BaseMap base, Plane plane, Pen pen) {
        Map<Integer, List<Road>> levels = new TreeMap<>();
        base.roads().stream()
                .filter(road -> RoadLook.of(road).shownAt(pen.zoom()))
                .sorted(Comparator.comparing(Road::roadClass).reversed())
                .forEach(road -> levels.computeIfAbsent(RoadLook.of(road).level(), level -> new ArrayList<>()).add(road));
        return levels.values().stream().map(roads -> level(roads, plane, pen)).toList();
    }

    /** The undermost stroke of all roads first, then the next: casings never cut a body. */
    private static Layer level(List<Road> roads, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        List<Outline> lines = roads.stream().map(road -> plane.smooth(road.line())).toList();
        int most = roads.stream().mapToInt(road -> RoadLook.of(road).strokes(pen).size()).max().orElse(0);
        for (int depth = 0; depth < most; depth++) {
            for (int i = 0; i < roads.size(); i++) {
                List<Stroke> strokes = RoadLook.of(roads.get(i)).strokes(pen);
                if (depth < strokes.size()) {
                    pieces.add(Piece.drawn(lines.get(i), strokes.get(depth)));
                }
            }
        }
        return new Layer("roads-" + roads.getFirst().status().key() + "-" + roads.getFirst().roadClass().key(), pieces);
    }
}
