package vn.vinhphuc.atlas.view.tour;

/**
 * How a show passes, in milliseconds of one clock that never goes back.
 *
 * @param began when the show began
 * @param since when the scene began
 * @param alone whether the next scene comes by itself
 */
public record Pace(long began, long since, boolean alone) {

    /** How long the show has run, in ms. */
    public long elapsed(long now) {
        return Math.max(0, now - began);
    }

    /** How long the scene has been there, in ms. */
    public long inScene(long now) {
        return Math.max(0, now - since);
    }

    Pace scene(long now) {
        return new Pace(began, now, alone);
    }

    Pace toggled(long now) {
        return new Pace(began, now, !alone);
    }
}
