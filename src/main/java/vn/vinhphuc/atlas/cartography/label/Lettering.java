package vn.vinhphuc.atlas.cartography.label;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** How each kind of name is lettered; sizes in px at zoom 11 and 13. */
public enum Lettering {
    FIRST_CITY(Face.BOLD, 15, 19, 0, Role.INK),
    SECOND_CITY(Face.BOLD, 13.5, 16, 0, Role.INK),
    TOWN(Face.MEDIUM, 11, 13, 0, Role.INK),
    TOWN_OUTSIDE(Face.MEDIUM, 11, 13, 0, Role.INK_2),
    OPERATING_PARK(Face.BOLD, 11.8, 15, 0, Role.PARK_LABEL),
    OTHER_PARK(Face.MEDIUM, 10.8, 12.5, 0, Role.PARK_LABEL_OTHER),
    OPERATING_CLUSTER(Face.SEMIBOLD, 9.8, 11, 0, Role.CLUSTER_LABEL),
    OTHER_CLUSTER(Face.REGULAR, 9.8, 11, 0, Role.CLUSTER_LABEL),
    RECEDED(Face.REGULAR, 9.5, 10.5, 0, Role.INK_3),
    WAY(Face.SEMIBOLD, 11, 12.5, 0, Role.SURFACE),
    SELECTED(Face.BOLD, 12.5, 15, 0, Role.SURFACE),
    UNIT(Face.SEMIBOLD, 11.5, 12, 2.6, Role.UNIT_LABEL),
    PROVINCE(Face.MEDIUM, 14.5, 15.5, 5, Role.PROVINCE_LABEL),
    RIVER(Face.MEDIUM_ITALIC, 11.5, 13, 1.2, Role.WATER_LABEL),
    LAKE(Face.MEDIUM_ITALIC, 10, 11.5, 0, Role.WATER_LABEL),
    RIDGE(Face.MEDIUM, 11.5, 13, 4.5, Role.UNIT_LABEL),
    PEAK(Face.REGULAR, 10, 11.5, 0, Role.UNIT_LABEL),
    EXPRESSWAY(Face.BOLD, 12.5, 15.5, 0.3, Role.EXPRESSWAY_LABEL),
    RING_ROAD(Face.SEMIBOLD, 10.8, 13, 0.3, Role.EXPRESSWAY_LABEL),
    RAILWAY(Face.REGULAR, 10, 11.5, 0.3, Role.RAILWAY),
    INTERCHANGE(Face.SEMIBOLD, 10, 12, 0, Role.EXPRESSWAY_LABEL),
    STATION(Face.REGULAR, 9.5, 11.5, 0, Role.RAILWAY),
    AIRPORT(Face.SEMIBOLD, 11, 12.5, 0, Role.INK),
    DETAIL(Face.REGULAR, 9.5, 11, 0, Role.INK_2);

    /** Size of the second language, as a share of the first. */
    private static final double SECOND = 0.84;

    private final Face face;
    private final double overview;
    private final double corridor;
    private final double spacing;
    private final Role role;

    Lettering(Face face, double overview, double corridor, double spacing, Role role) {
        this.face = face;
        this.overview = overview;
        this.corridor = corridor;
        this.spacing = spacing;
        this.role = role;
    }

    /** The style with the soft edge that keeps letters apart from the map. */
    public TextStyle style(Gauge gauge) {
        return bare(gauge).withHalo(gauge.colour(Role.HALO).at(0.92), gauge.at(1.6, 1.9));
    }

    /** The style of the second language beneath a name. */
    public TextStyle second(Gauge gauge) {
        double size = gauge.text(overview * SECOND, corridor * SECOND);
        Face plain = face == Face.MEDIUM_ITALIC ? Face.MEDIUM_ITALIC : Face.REGULAR;
        return TextStyle.of(plain, size, gauge.colour(role)).withSpacing(spacing * 0.5 * gauge.theme().scale())
                .withHalo(gauge.colour(Role.HALO).at(0.92), gauge.at(1.6, 1.9));
    }

    /** The style without an edge, for names on a ground of their own. */
    public TextStyle bare(Gauge gauge) {
        return TextStyle.of(face, gauge.text(overview, corridor), gauge.colour(role)).withSpacing(spacing * gauge.theme().scale());
    }
}
