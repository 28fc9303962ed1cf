package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Destination;

/**
 * The ways from a site that are drawn on the map.
 *
 * @param site  id of the site that they start from
 * @param to    the one destination whose way is drawn; empty for all that are known
 * @param rings whether circles of {@link #RINGS_KM} stand around the site
 */
public record Reach(String site, Optional<Destination> to, boolean rings) {

    /** Radii of the circles around a site, in km as the crow flies. */
    public static final List<Integer> RINGS_KM = List.of(10, 30, 50);

    /** All ways from a site, without circles. */
    public static Reach from(String site) {
        return new Reach(site, Optional.empty(), false);
    }

    public Reach withTo(Optional<Destination> destination) {
        return new Reach(site, destination, rings);
    }

    public Reach withRings(boolean shown) {
        return new Reach(site, to, shown);
    }
}
