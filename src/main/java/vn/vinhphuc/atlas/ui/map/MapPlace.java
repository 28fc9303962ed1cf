package vn.vinhphuc.atlas.ui.map;

/** What a map is for. */
public enum MapPlace {
    /** Work at a desk: with buttons, title and credits of its own. */
    WINDOW,
    /** A show: the map alone with what explains it; all else stands around it. */
    STAGE,
    /** A screen that is touched: as for a show, and a fingertip need not be as exact as a pointer. */
    BOOTH;

    /** How far beside a symbol a click still means it, px. */
    double reach() {
        return this == BOOTH ? 16 : 6;
    }
}
