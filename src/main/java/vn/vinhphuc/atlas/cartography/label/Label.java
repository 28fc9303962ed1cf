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
 * @param candidates the places it may take, about from the cheapest
 */
public record Label(String id, Sprite.Layer layer, Rank rank, Optional<String> site,
                    Supplier<Stream<Candidate>> candidates) {
}
