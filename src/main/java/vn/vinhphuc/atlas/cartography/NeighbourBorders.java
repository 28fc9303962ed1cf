package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.River;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.Border;
import vn.vinhphuc.atlas.geo.Coverage;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Finds the borders between the provinces around: each once, without those along the territory or a river. */
final class NeighbourBorders {

    /** Neighbours are known to 250 m: what lies this near to the territory or a river follows it. */
    private static final double FOLLOWS_METRES = 700;
    /** Where two neighbours do not share a border exactly, each has a version of it, this far apart at most. */
    private static final double VERSION_METRES = 2500;
    private static final double ZOOM = 12;
    /** Points of a piece of a long line: most pieces lie too far away to look at each of their points. */
    private static final int PIECE = 16;

    private final Plane plane;
    private final double metre;
    private final List<Piece> followed;
    private final List<Piece> drawn = new ArrayList<>();
    private final List<GeoLine> lines = new ArrayList<>();

    private NeighbourBorders(BaseMap base) {
        LatLon centre = base.territory().area().bounds().centre();
        this.plane = Plane.around(centre, ZOOM);
        this.metre = plane.px(centre, 1);
        this.followed = Stream.concat(base.territory().area().rings().stream(),
                base.rivers().stream().map(River::line).map(GeoLine::positions))
                .flatMap(positions -> Piece.of(plane.points(positions)).stream()).toList();
    }

    static List<GeoLine> of(BaseMap base, Administration administration) {
        NeighbourBorders borders = new NeighbourBorders(base);
        List<Unit> units = base.neighbours().getOrDefault(administration, List.of());
        Coverage.borders(units.stream().map(Unit::area).toList()).stream()
                .sorted(Comparator.comparing(border -> border.inner() ? 0 : 1))
                .forEach(borders::add);
        return borders.lines;
    }

    /** Cuts away what is there already; the rest is led up to it. */
    private void add(Border border) {
        List<Piece> versions = border.inner() ? List.of() : List.copyOf(drawn);
        List<LatLon> run = new ArrayList<>();
        Optional<Known> before = Optional.empty();
        for (LatLon p : border.line().positions()) {
            Optional<Known> known = known(p, versions);
            if (known.isEmpty()) {
                before.ifPresent(from -> run.add(plane.ground(from.at())));
                run.add(p);
            } else {
                if (!run.isEmpty() || before.filter(from -> isGap(from, known.get())).isPresent()) {
                    before.ifPresent(from -> run.add(plane.ground(from.at())));
                    run.add(plane.ground(known.get().at()));
                }
                end(run);
            }
            before = known;
        }
        end(run);
    }

    private void end(List<LatLon> run) {
        if (run.size() > 1) {
            lines.add(new GeoLine(run));
            drawn.addAll(Piece.of(plane.points(run)));
        }
        run.clear();
    }

    /** The point of a line drawn already that stands for a position of another version. */
    private Optional<Known> known(LatLon p, List<Piece> versions) {
        ScreenPoint at = plane.at(p);
        return Stream.concat(near(at, followed, FOLLOWS_METRES, false), near(at, versions, VERSION_METRES, true))
                .min(Comparator.comparingDouble(known -> at.to(known.at())));
    }

    private Stream<Known> near(ScreenPoint at, List<Piece> pieces, double metres, boolean version) {
        return pieces.stream().filter(piece -> piece.box().grown(metres * metre).contains(at.x(), at.y()))
                .map(piece -> new Known(piece.track().nearest(at), version)).filter(known -> known.at().to(at) < metres * metre);
    }

    /** Whether two lines drawn already leave a gap between these points. */
    private boolean isGap(Known from, Known to) {
        double width = from.at().to(to.at());
        ScreenPoint middle = new ScreenPoint((from.at().x() + to.at().x()) / 2, (from.at().y() + to.at().y()) / 2);
        return (from.version() || to.version()) && width < 2 * VERSION_METRES * metre
                && Stream.concat(followed.stream(), drawn.stream())
                        .filter(piece -> piece.box().grown(width / 4).contains(middle.x(), middle.y()))
                        .allMatch(piece -> piece.track().nearest(middle).to(middle) > width / 4);
    }

    /**
     * A piece of a line.
     *
     * @param box around it, px
     */
    private record Piece(Track track, Box box) {

        /** A line in pieces; each begins where the one before ends. */
        static List<Piece> of(List<ScreenPoint> points) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i == 0 || i < points.size() - 1; i += PIECE) {
                List<ScreenPoint> some = points.subList(i, Math.min(i + PIECE + 1, points.size()));
                pieces.add(new Piece(new Track(some), around(some)));
            }
            return pieces;
        }

        private static Box around(List<ScreenPoint> points) {
            return points.stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(Box::and).orElseThrow();
        }
    }

    /** A point of a line drawn already; a version is one of our own lines, not the territory or a river. */
    private record Known(ScreenPoint at, boolean version) {
    }
}
