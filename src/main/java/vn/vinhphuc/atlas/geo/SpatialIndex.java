package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the things whose bounds meet some bounds, without looking at all of them. */
public final class SpatialIndex<T> {

    private final STRtree tree = new STRtree();

    /**
     * @param things what to find
     * @param bounds where each of them lies
     */
    public SpatialIndex(List<T> things, Function<T, GeoBounds> bounds) {
        things.forEach(thing -> tree.insert(envelope(bounds.apply(thing)), thing));
        tree.build();
    }

    /** What meets the bounds, in no particular order. */
    public List<T> within(GeoBounds bounds) {
        List<T> found = new ArrayList<>();
        tree.query(envelope(bounds), thing -> {
            @SuppressWarnings("unchecked")
            T typed = (T) thing;
            found.add(typed);
        });
        return found;
    }

    private static Envelope envelope(GeoBounds b) {
        return new Envelope(b.west(), b.east(), b.south(), b.north());
    }
}
