package vn.vinhphuc.atlas.view.tour;

/** What lies over a scene; one thing at a time. */
public enum Cover {
    NONE,
    /** A black screen. */
    BLACK,
    /** A white screen. */
    WHITE,
    /** All scenes, to choose one. */
    OVERVIEW,
    /** The search. */
    SEARCH,
    /** What the keys do. */
    HELP
}
