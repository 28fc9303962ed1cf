package vn.vinhphuc.atlas.cartography.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Reached;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Measured;

/**
 * A line of a question on the ground.
 *
 * @param id   the same for the same thing
 * @param line of a ring or an area the last position is the first; of a lone corner both are the same
 */
public record Trace(String id, TraceLook look, GeoLine line) {

    /** Closer than this no bend is seen, px. */
    private static final double FINEST = 3;

    /** All lines that a question draws, from below to top. */
    public static List<Trace> of(Findings findings) {
        List<Trace> traces = new ArrayList<>();
        findings.reached().ifPresent(reached -> {
            for (int i = 0; i < reached.rings().size(); i++) {
                traces.add(new Trace("ring:" + reached.rings().get(i).km(), TraceLook.RING, reached.rings().get(i).line()));
            }
            for (Reached.Way way : reached.ways()) {
                traces.add(new Trace("way:" + way.to().key(), way.straight() ? TraceLook.STRAIGHT : TraceLook.WAY, way.line()));
            }
        });
        findings.measured().flatMap(Trace::measured).ifPresent(traces::add);
        return traces;
    }

    private static Optional<Trace> measured(Measured measured) {
        List<LatLon> points = new ArrayList<>(measured.points());
        boolean area = measured.shape() == Measured.Shape.AREA && points.size() > 2;
        if (area) {
            points.add(points.getFirst());
        }
        if (points.size() == 1) {
            points.add(points.getFirst());
        }
        return points.isEmpty() ? Optional.empty()
                : Optional.of(new Trace("measured", area ? TraceLook.AREA : TraceLook.LINE, new GeoLine(points)));
    }

    /** The lines as marks in the pixels of a viewport. */
    public static List<Mark> marks(List<Trace> traces, Viewport viewport, Theme theme) {
        return traces.stream().<Mark>map(trace -> Mark.group(trace.id(), trace.in(viewport, theme).marks())).toList();
    }

    public boolean meets(GeoBounds bounds) {
        return line.meets(bounds);
    }

    /** The line in the pixels of a viewport, as smooth as the roads it follows. */
    public TraceLine in(Viewport viewport, Theme theme) {
        Gauge gauge = new Gauge(theme, viewport.zoom());
        boolean closed = look == TraceLook.AREA || look == TraceLook.RING;
        List<ScreenPoint> points = line.positions().stream().map(viewport::toScreen).toList();
        List<ScreenPoint> drawn = look == TraceLook.WAY ? Smoothing.through(thinned(points)) : points;
        List<ScreenPoint> corners = closed ? drawn.subList(0, drawn.size() - 1) : drawn;
        return new TraceLine(corners, closed, look.strokes(gauge), look.inside(gauge),
                look.corner(gauge).map(disc -> corners.stream().distinct().map(disc).toList()).orElse(List.of()));
    }

    /** Without bends that are not seen; both ends stay. */
    private static List<ScreenPoint> thinned(List<ScreenPoint> points) {
        List<ScreenPoint> thin = new ArrayList<>(List.of(points.getFirst()));
        for (ScreenPoint at : points.subList(1, points.size() - 1)) {
            if (at.to(thin.getLast()) > FINEST && at.to(points.getLast()) > FINEST) {
                thin.add(at);
            }
        }
        thin.add(points.getLast());
        return thin;
    }
}
