package vn.vinhphuc.atlas.view.tour;

/** What a key asks of a running show. */
public enum ShowKey {
    NEXT, PREVIOUS, FIRST, LAST,
    /** To the scene whose number was typed; the next one if none was. */
    ENTER,
    BLACK, WHITE, OVERVIEW, SEARCH, HELP,
    /** Goes on with a show; nothing happens to one that runs. */
    RESUME,
    ESCAPE,
    SPOTLIGHT, DRAW, ERASE,
    /** The audience's picture to the other screen. */
    SWAP,
    /** Back to the scene, whatever happened. */
    RECOVER,
    /** The show goes on by itself, or no longer. */
    ALONE,
    /** A clock for the audience, or a countdown of the minutes that were typed. */
    CLOCK
}
