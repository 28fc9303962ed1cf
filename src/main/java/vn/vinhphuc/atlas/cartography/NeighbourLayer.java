package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.geo.Border;
import vn.vinhphuc.atlas.geo.Coverage;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/** Borders between the provinces around the territory. */
final class NeighbourLayer {

    /** Neighbours are known to 250 m, so that their side of the territory's own border is another line nearby. */
    private static final double NEAR_METRES = 1500;
    private static final Weight WIDTH = new Weight(1, 1.4);
    private static final Weight[] DASH = {new Weight(7, 9), new Weight(3, 4), new Weight(1.5, 2), new Weight(3, 4)};

    private NeighbourLayer() {
    }

    /** Each border once, without the one to the territory; borders that end near it are led up to it. */
    static List<GeoLine> lines(List<Unit> neighbours, GeoArea territory) {
        GeoBounds near = territory.bounds().widened(0.05);
        List<GeoLine> lines = new ArrayList<>();
        for (Border border : Coverage.borders(neighbours.stream().map(Unit::area).toList())) {
            List<LatLon> run = new ArrayList<>();
            for (LatLon p : border.line().positions()) {
                if (border.inner() || !near.contains(p) || territory.metresFrom(p) > NEAR_METRES) {
                    run.add(p);
                } else {
                    end(run, territory, lines);
                    run = new ArrayList<>();
                }
            }
            end(run, territory, lines);
        }
        return lines;
    }

    static Layer of(List<GeoLine> lines, double toleranceMetres, Plane plane, Pen pen) {
        return new Layer("neighbours", lines.stream()
                .map(line -> Piece.drawn(plane.line(line.simplified(toleranceMetres)),
                        pen.dashed(pen.colour(Role.BORDER_PROVINCE, 0.8), WIDTH, DASH)))
                .toList());
    }

    private static void end(List<LatLon> run, GeoArea territory, List<GeoLine> lines) {
        if (run.size() > 1) {
            run.set(0, led(run.getFirst(), territory));
            run.set(run.size() - 1, led(run.getLast(), territory));
            lines.add(new GeoLine(run));
        }
    }

    private static LatLon led(LatLon end, GeoArea territory) {
        if (!territory.bounds().widened(0.05).contains(end) || territory.metresFrom(end) > NEAR_METRES) {
            return end;
        }
        return territory.rings().stream().flatMap(List::stream).min(Comparator.comparingDouble(end::metresTo)).orElse(end);
    }
}
