package vn.vinhphuc.atlas.tiles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Keeps the things used last, in a bounded number of bytes. One thread.
 *
 * @param <K> what a thing is asked for by
 * @param <V> the things
 */
public final class Shelf<K, V> {

    private final ToLongFunction<V> size;
    private final Consumer<V> gone;
    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long most;
    private long bytes;

    /**
     * @param most bytes that are kept at most
     * @param size of a thing in bytes, always the same for it
     * @param gone hears of each thing that has to make room
     */
    public Shelf(long most, ToLongFunction<V> size, Consumer<V> gone) {
        this.most = most;
        this.size = size;
        this.gone = gone;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps a thing; those unused for longest make room. */
    public void put(K key, V value) {
        V before = kept.put(key, value);
        bytes += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
        if (before != null && !before.equals(value)) {
            gone.accept(before);
        }
        shrink();
    }

    /** @param next bytes that are kept at most from now on */
    public void resize(long next) {
        most = next;
        shrink();
    }

    public long bytes() {
        return bytes;
    }

    /** All that is kept, what was unused for longest first. */
    public Collection<V> all() {
        return List.copyOf(kept.values());
    }

    /** Begins anew; nobody hears of it. */
    public void clear() {
        kept.clear();
        bytes = 0;
    }

    private void shrink() {
        while (bytes > most && !kept.isEmpty()) {
            V oldest = kept.pollFirstEntry().getValue();
            bytes -= size.applyAsLong(oldest);
            gone.accept(oldest);
        }
    }
}
