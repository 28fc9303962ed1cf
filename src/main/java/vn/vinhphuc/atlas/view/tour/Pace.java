package vn.vinhphuc.atlas.view.tour;

/**
 * How a show passes, in milliseconds of one clock that never goes back.
 *
 * @param began when the show began
 * @param since when the scene began
 * @param alone whether the next scene comes by itself
 * @param dial  what of the time the audience sees
 */
public record Pace(long began, long since, boolean alone, Dial dial) {

    /** How long the show has run, in ms. */
    public long elapsed(long now) {
        return Math.max(0, now - began);
    }

    /** How long the scene has been there, in ms. */
    public long inScene(long now) {
        return Math.max(0, now - since);
    }

    Pace scene(long now) {
        return new Pace(began, now, alone, dial.next());
    }

    Pace toggled(long now) {
        return new Pace(began, now, !alone, dial);
    }

    Pace withDial(Dial to) {
        return new Pace(began, since, alone, to);
    }
}
