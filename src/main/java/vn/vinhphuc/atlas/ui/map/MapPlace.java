package vn.vinhphuc.atlas.ui.map;

/** What a map is for. */
public enum MapPlace {
    /** Work at a desk: with buttons, title and credits of its own. */
    WINDOW,
    /** A show: the map alone with what explains it; all else stands around it. */
    STAGE
}
