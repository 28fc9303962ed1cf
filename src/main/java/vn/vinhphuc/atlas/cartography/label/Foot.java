package vn.vinhphuc.atlas.cartography.label;

import java.util.function.Function;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Where something stands. */
public final class Foot {

    private final ScreenPoint at;
    private final Function<ScreenPoint, LatLon> ground;

    /**
     * A foot whose ground is only worked out where a label stands there in the end: most places are never taken.
     *
     * @param at     in the pixels of the placement
     * @param ground below such a pixel
     */
    public Foot(ScreenPoint at, Function<ScreenPoint, LatLon> ground) {
        this.at = at;
        this.ground = ground;
    }

    /** @param at in the pixels of the placement */
    public Foot(LatLon ground, ScreenPoint at) {
        this(at, pixel -> ground);
    }

    /** In the pixels of the placement. */
    public ScreenPoint at() {
        return at;
    }

    public LatLon ground() {
        return ground.apply(at);
    }

    /** The same ground in other pixels. */
    public Foot seenAt(ScreenPoint pixel) {
        return new Foot(pixel, other -> ground());
    }
}
