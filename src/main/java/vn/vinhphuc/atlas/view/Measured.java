package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * What is being measured on the map.
 *
 * @param shape  a line or an area
 * @param points corners in order; the first of an area is not repeated
 */
public record Measured(Shape shape, List<LatLon> points) {

    /** What the points are the corners of. */
    public enum Shape {
        LINE("line"), AREA("area");

        private final String key;

        Shape(String key) {
            this.key = key;
        }

        /** A word for files. */
        public String key() {
            return key;
        }
    }

    public Measured {
        points = List.copyOf(points);
    }

    public static Measured nothing(Shape shape) {
        return new Measured(shape, List.of());
    }

    public Measured with(LatLon point) {
        List<LatLon> longer = new ArrayList<>(points);
        longer.add(point);
        return new Measured(shape, longer);
    }

    /** Without the last point, if there is one. */
    public Measured withoutLast() {
        return new Measured(shape, points.subList(0, Math.max(0, points.size() - 1)));
    }
}
