package vn.vinhphuc.atlas.cartography.label;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Sprite;

/**
 * Something that wants a place.
 *
 * @param id         the same at every zoom; equal priorities are placed in its order
 * @param layer      what it lies above and below
 * @param rank       its turn, and whether others make way for it
 * @param site       id of the site that is picked by clicking on it
 * @param candidates the places it may take, in groups: each from its cheapest on, and no later group begins cheaper
 * @param lastResort further places, so many that they are only looked at when a label that is due has found no other
 * @param fuller     the same for a form that says more, taken only where there is room left
 */
public record Label(String id, Sprite.Layer layer, Rank rank, Optional<String> site, Supplier<Stream<Places>> candidates,
                    Optional<Supplier<Places>> lastResort, Optional<Supplier<Stream<Places>>> fuller) {

    /** A label with one form. */
    public Label(String id, Sprite.Layer layer, Rank rank, Optional<String> site,
                 Supplier<Stream<Places>> candidates) {
        this(id, layer, rank, site, candidates, Optional.empty(), Optional.empty());
    }

    /** The same label with further places if no other is left. */
    public Label orAtLast(Optional<Supplier<Places>> places) {
        return new Label(id, layer, rank, site, candidates, places, fuller);
    }

    /** The same label with a fuller form. */
    public Label orFuller(Optional<Supplier<Stream<Places>>> places) {
        return new Label(id, layer, rank, site, candidates, lastResort, places);
    }

    /** The same label at other places. */
    public Label placedAt(Supplier<Stream<Places>> places) {
        return new Label(id, layer, rank, site, places);
    }
}
