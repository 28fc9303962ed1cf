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

    /**
     * Draws a way, or takes it away if it is the one that is drawn.
     *
     * @param to   where it leads; empty for all ways
     * @return what is drawn then
     */
    public static Optional<Reach> drawn(Optional<Reach> now, String site, Optional<Destination> to) {
        Optional<Reach> own = now.filter(reach -> reach.site().equals(site));
        return own.filter(reach -> reach.to().equals(to)).isPresent() ? Optional.empty()
                : Optional.of(own.orElse(from(site)).withTo(to));
    }

    /** Draws circles around a site, with all ways where none is drawn, or takes the circles away. */
    public static Optional<Reach> ringed(Optional<Reach> now, String site) {
        Reach own = now.filter(reach -> reach.site().equals(site)).orElse(from(site));
        return Optional.of(own.withRings(!own.rings()));
    }

    /** What is drawn around the selected site moves to the site that is selected next, and goes if none is. */
    public static ViewState follow(ViewState before, ViewState now) {
        Optional<Reach> left = now.inquiry().reach().filter(reach -> before.selection().filter(reach.site()::equals).isPresent());
        return before.selection().equals(now.selection()) || left.isEmpty() ? now
                : now.withReach(now.selection().map(site -> new Reach(site, left.get().to(), left.get().rings())));
    }

    public Reach withTo(Optional<Destination> destination) {
        return new Reach(site, destination, rings);
    }

    public Reach withRings(boolean shown) {
        return new Reach(site, to, shown);
    }
}
