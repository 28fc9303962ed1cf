package vn.vinhphuc.atlas.ui;

/** How much moves that nobody moves by hand. */
public enum Movement {

    /** Flights, glides and fading. */
    FULL,
    /** Nothing, for people whom it makes unwell: what changes is there at once. */
    INSTANT;

    /** @param reduced whether the system is set to less motion */
    public static Movement of(boolean reduced) {
        return reduced ? INSTANT : FULL;
    }
}
