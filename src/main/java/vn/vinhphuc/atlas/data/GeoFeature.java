package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * A feature of a GeoJSON file.
 *
 * @param node       all of it
 * @param properties what is known about it
 * @param geometry   where it is
 */
record GeoFeature(Node node, Node properties, Node geometry) {

    private static final GeoLine SOME_LINE = new GeoLine(List.of(new LatLon(0, 0), new LatLon(0, 1)));

    /** The area that stands in for what is none: everything lies inside. */
    static final GeoArea WORLD = new GeoArea(List.of(List.of(new LatLon(-90, -180), new LatLon(-90, 180),
            new LatLon(90, 180), new LatLon(90, -180), new LatLon(-90, -180))));

    /** How the reference systems are named that have the positions of GeoJSON; the old member {@code crs} may name one. */
    private static final Pattern WGS_84 = Pattern.compile("(?i).*(CRS:?84|EPSG:.*4326|WGS ?84)");

    /** The features of a file; what other programs add to the collection is left alone. */
    static List<GeoFeature> of(Node collection) {
        collection.field("type").word("FeatureCollection");
        collection.maybe("crs").ifPresent(GeoFeature::requireWgs84);
        return collection.field("features").each(GeoFeature::feature);
    }

    private static void requireWgs84(Node crs) {
        Node name = crs.field("properties").field("name");
        name.string(WGS_84.asMatchPredicate(), ProblemKind.WRONG_REFERENCE_SYSTEM);
    }

    private static GeoFeature feature(Node node) {
        node.field("type").word("Feature");
        node.has("id");
        node.has("bbox");
        GeoFeature feature = new GeoFeature(node, node.field("properties"), node.field("geometry"));
        node.noOtherFields();
        return feature;
    }

    LatLon point() {
        return coordinates("Point").map(Positions::geoJson).orElse(SOME_LINE.positions().getFirst());
    }

    /** The line; several lines that are only one count as it, since some programs write them so. */
    GeoLine line() {
        return coordinates("LineString", "MultiLineString").map(this::onlyLine).map(GeoFeature::line).orElse(SOME_LINE);
    }

    private Node onlyLine(Node coordinates) {
        Node type = geometry.field("type");
        if (type.holds("LineString")) {
            return coordinates;
        }
        List<Node> lines = coordinates.someItems();
        if (lines.size() > 1) {
            type.error(ProblemKind.WRONG_GEOMETRY, type.found(), "LineString");
        }
        return lines.isEmpty() ? coordinates : lines.getFirst();
    }

    /** The area of a polygon or several; the whole world stands in for what is none. */
    GeoArea area() {
        Optional<Node> coordinates = coordinates("Polygon", "MultiPolygon");
        if (coordinates.isEmpty()) {
            return WORLD;
        }
        Node node = coordinates.get();
        boolean several = geometry.field("type").holds("MultiPolygon");
        List<Node> polygons = several ? node.someItems() : List.of(node);
        return node.sound(() -> new GeoArea(rings(polygons))).flatMap(this::withoutFlaw).orElse(WORLD);
    }

    /** The coordinates of the geometry if it is of one of the types. */
    private Optional<Node> coordinates(String... types) {
        Node type = geometry.field("type");
        int before = geometry.problems().errors();
        Node coordinates = geometry.field("coordinates");
        geometry.has("bbox");
        geometry.noOtherFields();
        for (String known : types) {
            if (type.holds(known)) {
                return geometry.problems().errors() == before ? Optional.of(coordinates) : Optional.empty();
            }
        }
        if (type.isThere()) {
            type.error(ProblemKind.WRONG_GEOMETRY, type.found(), String.join(" / ", types));
        }
        return Optional.empty();
    }

    private static GeoLine line(Node coordinates) {
        List<LatLon> positions = Positions.all(coordinates);
        if (positions.size() < 2) {
            coordinates.error(ProblemKind.SHORT_LINE);
            return SOME_LINE;
        }
        return new GeoLine(positions);
    }

    private static List<List<LatLon>> rings(List<Node> polygons) {
        List<List<LatLon>> rings = new ArrayList<>();
        for (Node polygon : polygons) {
            polygon.someItems().forEach(ring -> rings.add(ring(ring)));
        }
        return rings.isEmpty() ? WORLD.rings() : rings;
    }

    private static List<LatLon> ring(Node node) {
        int before = node.problems().errors();
        List<LatLon> positions = Positions.all(node);
        if (node.problems().errors() > before) {
            return WORLD.rings().getFirst();
        }
        if (positions.size() < 4) {
            node.error(ProblemKind.SHORT_RING, String.valueOf(positions.size()));
            return WORLD.rings().getFirst();
        }
        if (!positions.getFirst().equals(positions.getLast())) {
            node.error(ProblemKind.OPEN_RING);
            return WORLD.rings().getFirst();
        }
        return positions;
    }

    private Optional<GeoArea> withoutFlaw(GeoArea area) {
        Optional<LatLon> flaw = area.flaw();
        flaw.ifPresent(at -> geometry.field("coordinates").error(ProblemKind.CROSSING_RING,
                Quote.position(at.lat(), at.lon())));
        return flaw.isPresent() ? Optional.empty() : Optional.of(area);
    }
}
