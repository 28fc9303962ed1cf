package vn.vinhphuc.atlas.cartography;

/** What the base map shows, and from which zoom on. */
enum Detail {
    PROVINCE_BAND(7),
    NATIONAL_ROADS(7.5),
    RAILWAY(8),
    RELIEF(8.4),
    HACHURES(9.5),
    LESSER_RIVERS(8.4),
    DISTRICT_BORDERS(8.4),
    PARK_HALOS(8.8),
    LAKES(9.7),
    COMMUNE_BORDERS(9.4),
    PROVINCIAL_ROADS(9.6),
    CLUSTER_HALOS(11.5);

    private final double zoom;

    Detail(double zoom) {
        this.zoom = zoom;
    }

    boolean at(double atZoom) {
        return atZoom >= zoom;
    }
}
