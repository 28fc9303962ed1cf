package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Destination;

/**
 * The ways from a site and the circles around it that are drawn on the map.
 *
 * @param site  id of the site that they start from
 * @param ways  whether ways are drawn
 * @param to    the one destination whose way is drawn; empty for all that are known, or for none
 * @param rings whether circles of {@link #RINGS_KM} stand around the site
 */
public record Reach(String site, boolean ways, Optional<Destination> to, boolean rings) {

    /** Radii of the circles around a site, in km as the crow flies. */
    public static final List<Integer> RINGS_KM = List.of(10, 30, 50);

    /** @throws IllegalArgumentException if there is a destination but no way */
    public Reach {
        if (!ways && to.isPresent()) {
            throw new IllegalArgumentException("a destination without a way: " + to.get());
        }
    }

    /** All ways from a site, without circles. */
    public static Reach from(String site) {
        return new Reach(site, true, Optional.empty(), false);
    }

    /**
     * Draws a way, or takes it away if it is the one that is drawn; circles stay.
     *
     * @param to where it leads; empty for all ways
     * @return what is drawn then
     */
    public static Optional<Reach> drawn(Optional<Reach> now, String site, Optional<Destination> to) {
        Reach own = of(now, site);
        boolean there = own.ways && own.to.equals(to);
        return something(there ? new Reach(site, false, Optional.empty(), own.rings) : new Reach(site, true, to, own.rings));
    }

    /** Draws circles around a site, or takes them away; ways stay. */
    public static Optional<Reach> ringed(Optional<Reach> now, String site) {
        Reach own = of(now, site);
        return something(own.withRings(!own.rings));
    }

    /** What is drawn around the selected site moves to the site that is selected next, and goes if none is. */
    public static ViewState follow(ViewState before, ViewState now) {
        Optional<Reach> left = now.inquiry().reach().filter(reach -> before.selection().filter(reach.site()::equals).isPresent());
        return before.selection().equals(now.selection()) || left.isEmpty() ? now
                : now.withReach(now.selection().map(site -> new Reach(site, left.get().ways, left.get().to, left.get().rings)));
    }

    public Reach withTo(Optional<Destination> destination) {
        return new Reach(site, true, destination, rings);
    }

    public Reach withRings(boolean shown) {
        return new Reach(site, ways, to, shown);
    }

    private static Reach of(Optional<Reach> now, String site) {
        return now.filter(reach -> reach.site().equals(site)).orElseGet(() -> new Reach(site, false, Optional.empty(), false));
    }

    private static Optional<Reach> something(Reach reach) {
        return Optional.of(reach).filter(drawn -> drawn.ways || drawn.rings);
    }
}
