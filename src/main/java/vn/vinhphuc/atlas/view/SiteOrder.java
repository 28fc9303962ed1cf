package vn.vinhphuc.atlas.view;

/** How a list of sites is sorted. */
public enum SiteOrder {
    NAME, AREA, FILL_RATE, STATUS
}
