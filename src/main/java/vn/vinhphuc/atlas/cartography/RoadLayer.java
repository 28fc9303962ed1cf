package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.domain.BaseMap.Railway;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.drawing.Stroke;

/** Railways and roads, smoothed through their given positions only. */
final class RoadLayer {

    /** Paper that is seen between a railway and a road beside it, px. */
    private static final double BETWEEN = 1.2;

    private RoadLayer() {
    }

    static Layer railways(BaseMap base, Outline inside, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.RAILWAY.at(pen.zoom())) {
            List<Course> courses = Network.of(base.railways().stream().map(Railway::line).toList(), Course.FADE, inside, plane);
            Beside roads = new Beside(national(base, plane), clear(pen));
            for (int i = 0; i < courses.size(); i++) {
                List<Stroke> strokes = railStrokes(base.railways().get(i).status(), pen);
                courses.get(i).beside(roads).drawn(strokes, pen.colour(Role.OUTSIDE)).forEach(pieces::addAll);
            }
        }
        return new Layer("railways", pieces);
    }

    private static List<Track> national(BaseMap base, Plane plane) {
        return base.roads().stream().filter(road -> road.roadClass() == RoadClass.NATIONAL)
                .map(road -> new Track(Smoothing.through(plane.points(road.line().positions())))).toList();
    }

    /** From the middle of a railway to that of a road beside it, px. */
    private static double clear(Pen pen) {
        return (pen.px(pen.line(LineRole.NATIONAL_CASING).width()) + pen.px(pen.line(LineRole.RAILWAY).width())) / 2
                + BETWEEN * pen.theme().scale();
    }

    /** How a railway is drawn, from below to top. */
    static List<Stroke> railStrokes(RoadStatus status, Pen pen) {
        return status == RoadStatus.OPERATING
                ? List.of(pen.blunt(pen.colour(Role.RAILWAY), LineRole.RAILWAY),
                        pen.blunt(pen.colour(Role.RAILWAY_GAP), LineRole.RAILWAY_GAP))
                : List.of(pen.blunt(pen.colour(Role.RAILWAY), LineRole.RAILWAY_UNBUILT));
    }

    static List<Layer> roads(List<Road> all, Outline inside, Plane plane, Pen pen) {
        List<Course> courses = Network.of(all.stream().map(Road::line).toList(), Course.FADE, inside, plane);
        Map<Integer, List<Drawn>> levels = new TreeMap<>();
        IntStream.range(0, courses.size())
                .mapToObj(i -> new Drawn(RoadLook.of(all.get(i)), courses.get(i)))
                .filter(road -> road.look().shownAt(pen.zoom()))
                .sorted(Comparator.comparing((Drawn road) -> road.look().roadClass()).reversed())
                .forEach(road -> levels.computeIfAbsent(road.look().level(), level -> new ArrayList<>()).add(road));
        return levels.values().stream().map(roads -> level(roads, pen)).toList();
    }

    /** The undermost stroke of all roads first, then the next: casings never cut a body. */
    private static Layer level(List<Drawn> roads, Pen pen) {
        List<List<Piece>> depths = new ArrayList<>();
        for (Drawn road : roads) {
            List<List<Piece>> strokes = road.course().drawn(road.look().strokes(pen), pen.colour(Role.OUTSIDE));
            for (int depth = 0; depth < strokes.size(); depth++) {
                if (depth == depths.size()) {
                    depths.add(new ArrayList<>());
                }
                depths.get(depth).addAll(strokes.get(depth));
            }
        }
        RoadLook look = roads.getFirst().look();
        return new Layer("roads-" + look.status().key() + "-" + look.roadClass().key(),
                depths.stream().flatMap(List::stream).toList());
    }

    private record Drawn(RoadLook look, Course course) {
    }
}
