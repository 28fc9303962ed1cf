package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The atlas's geometry in the shapes of JTS (x = longitude, y = latitude, degrees) and back. */
final class Jts {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double METRES_PER_DEGREE = 111_195;

    private Jts() {
    }

    static LineString line(GeoLine line) {
        return FACTORY.createLineString(coordinates(line.positions()));
    }

    static GeoLine line(Geometry line) {
        return new GeoLine(positions(line.getCoordinates()));
    }

    static Geometry simplify(Geometry geometry, double toleranceMetres) {
        return DouglasPeuckerSimplifier.simplify(geometry, toleranceMetres / METRES_PER_DEGREE);
    }

    static boolean contains(GeoArea area, LatLon p) {
        RayCrossingCounter counter = new RayCrossingCounter(coordinate(p));
        for (List<LatLon> ring : area.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                LatLon from = ring.get(i - 1);
                LatLon to = ring.get(i);
                boolean passesBy = from.lat() > p.lat() && to.lat() > p.lat() || from.lat() < p.lat() && to.lat() < p.lat();
                if (!passesBy) {
                    counter.countSegment(coordinate(from), coordinate(to));
                }
            }
        }
        return counter.getLocation() != Location.EXTERIOR;
    }

    static double metresToBorder(GeoArea area, LatLon p) {
        Point point = FACTORY.createPoint(coordinate(p));
        double best = Double.MAX_VALUE;
        for (List<LatLon> ring : area.rings()) {
            Coordinate nearest = DistanceOp.nearestPoints(FACTORY.createLineString(coordinates(ring)), point)[0];
            best = Math.min(best, new LatLon(nearest.y, nearest.x).metresTo(p));
        }
        return best;
    }

    static LatLon labelPosition(GeoArea area) {
        Polygon largest = polygons(area).getFirst();
        for (Polygon polygon : polygons(area)) {
            if (polygon.getArea() > largest.getArea()) {
                largest = polygon;
            }
        }
        Point centre = MaximumInscribedCircle.getCenter(largest, 100 / METRES_PER_DEGREE);
        return new LatLon(centre.getY(), centre.getX());
    }

    static Optional<LatLon> flaw(GeoArea area) {
        Geometry geometry = FACTORY.createMultiPolygon(polygons(area).toArray(Polygon[]::new));
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        return Optional.ofNullable(error)
                .map(TopologyValidationError::getCoordinate)
                .map(c -> new LatLon(c.y, c.x));
    }

    static List<GeoArea> simplifyCoverage(List<GeoArea> areas, double toleranceMetres) {
        Geometry[] coverage = areas.stream()
                .map(area -> FACTORY.createMultiPolygon(polygons(area).toArray(Polygon[]::new)))
                .toArray(Geometry[]::new);
        List<GeoArea> simplified = new ArrayList<>();
        for (Geometry geometry : CoverageSimplifier.simplify(coverage, toleranceMetres / METRES_PER_DEGREE)) {
            simplified.add(area(geometry));
        }
        return simplified;
    }

    private static GeoArea area(Geometry geometry) {
        List<List<LatLon>> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            rings.add(positions(polygon.getExteriorRing().getCoordinates()));
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                rings.add(positions(polygon.getInteriorRingN(h).getCoordinates()));
            }
        }
        return new GeoArea(rings);
    }

    /** Rings that lie inside an earlier ring become its holes, the others shells of their own. */
    private static List<Polygon> polygons(GeoArea area) {
        List<LinearRing> shells = new ArrayList<>();
        List<List<LinearRing>> holes = new ArrayList<>();
        for (List<LatLon> positions : area.rings()) {
            LinearRing ring = FACTORY.createLinearRing(coordinates(positions));
            int shell = shellAround(ring, shells);
            if (shell < 0) {
                shells.add(ring);
                holes.add(new ArrayList<>());
            } else {
                holes.get(shell).add(ring);
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            polygons.add(FACTORY.createPolygon(shells.get(i), holes.get(i).toArray(LinearRing[]::new)));
        }
        return polygons;
    }

    private static int shellAround(LinearRing ring, List<LinearRing> shells) {
        for (int i = 0; i < shells.size(); i++) {
            if (RayCrossingCounter.locatePointInRing(ring.getCoordinateN(0), shells.get(i).getCoordinates())
                    == Location.INTERIOR) {
                return i;
            }
        }
        return -1;
    }

    private static Coordinate coordinate(LatLon p) {
        return new Coordinate(p.lon(), p.lat());
    }

    private static Coordinate[] coordinates(List<LatLon> positions) {
        return positions.stream().map(Jts::coordinate).toArray(Coordinate[]::new);
    }

    private static List<LatLon> positions(Coordinate[] coordinates) {
        List<LatLon> positions = new ArrayList<>(coordinates.length);
        for (Coordinate c : coordinates) {
            positions.add(new LatLon(c.y, c.x));
        }
        return positions;
    }
}
