package vn.vinhphuc.atlas.geo;

import java.util.List;

/** Areas that share their borders, such as the communes of a province. */
public final class Coverage {

    private Coverage() {
    }

    /**
     * The areas with fewer positions; borders shared by two areas stay shared (Visvalingam–Whyatt on the coverage).
     *
     * @param areas           neighbours whose common vertices are equal
     * @param toleranceMetres size of the detail that may go, more than 0
     * @return as many areas, in the same order
     */
    public static List<GeoArea> simplified(List<GeoArea> areas, double toleranceMetres) {
        return Jts.simplifyCoverage(areas, toleranceMetres);
    }

    /**
     * Every border of the areas once, cut where another area begins, so that it can be drawn with dashes or by level.
     *
     * @param areas neighbours whose common vertices are equal
     * @return in the order in which the areas name them
     */
    public static List<Border> borders(List<GeoArea> areas) {
        return Borders.of(areas);
    }
}
