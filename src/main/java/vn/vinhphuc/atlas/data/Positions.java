package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.LatLon;

/** Reads positions, as an object with {@code lat} and {@code lon} or as the list of GeoJSON. */
final class Positions {

    /** Stands in for what is no position. */
    private static final LatLon NOWHERE = new LatLon(0, 0);

    private Positions() {
    }

    /** The position among the fields of an object, in degrees. */
    static LatLon latLon(Node node) {
        int before = node.problems().errors();
        double lat = node.field("lat").number();
        double lon = node.field("lon").number();
        return node.problems().errors() > before ? NOWHERE : checked(lat, lon, node);
    }

    /** A position of GeoJSON: longitude, latitude and perhaps a height, which is left out. */
    static LatLon geoJson(Node node) {
        int before = node.problems().errors();
        List<Node> numbers = node.items();
        if (node.problems().errors() > before) {
            return NOWHERE;
        }
        if (numbers.size() < 2 || numbers.size() > 3 || numbers.stream().anyMatch(n -> n.decimal().isEmpty())) {
            node.error(ProblemKind.NOT_A_POSITION, node.found());
            return NOWHERE;
        }
        return checked(numbers.get(1).number(), numbers.get(0).number(), node);
    }

    /** The positions of a list of GeoJSON; almost all are two numbers, of which no node is made. */
    static List<LatLon> all(Node list) {
        if (!list.json().isArray()) {
            return list.each(Positions::geoJson);
        }
        List<LatLon> positions = new ArrayList<>(list.json().size());
        for (JsonNode position : list.json()) {
            boolean plain = position.isArray() && position.size() == 2 && position.get(0).isNumber() && position.get(1).isNumber();
            double lon = plain ? position.get(0).doubleValue() : Double.NaN;
            double lat = plain ? position.get(1).doubleValue() : Double.NaN;
            positions.add(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? new LatLon(lat, lon) : geoJson(list.item(positions.size())));
        }
        return positions;
    }

    private static LatLon checked(double lat, double lon, Node node) {
        if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
            return new LatLon(lat, lon);
        }
        if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
            node.error(ProblemKind.SWAPPED, Quote.position(lat, lon));
        } else if (Math.abs(lat) > 90) {
            node.error(ProblemKind.OUT_OF_RANGE, Quote.number(lat), "-90", "90");
        } else {
            node.error(ProblemKind.OUT_OF_RANGE, Quote.number(lon), "-180", "180");
        }
        return NOWHERE;
    }
}
