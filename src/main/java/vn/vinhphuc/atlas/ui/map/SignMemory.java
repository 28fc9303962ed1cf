package vn.vinhphuc.atlas.ui.map;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.overlay.Composition;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;

/**
 * The overlays shown last with their bitmaps, in a bounded number of bytes: a map that goes in and out again comes by the
 * same key zooms. One thread at a time.
 */
final class SignMemory {

    /** A sign or a label with all that wanted a place, without its pixels: about as much as was measured. */
    private static final long BYTES_OF_A_SIGN = 3_000;

    private final Function<OverlayRequest, Composition> compose;
    private long most;
    private final Map<Key, Known> kept = new LinkedHashMap<>(16, 0.75f, true);
    private Map<String, Stamp> before = Map.of();
    private double scaleBefore;

    private record Key(OverlayRequest request, double scale) {
    }

    private static final class Known {

        private final Composition composition;
        private final Map<String, Stamp> stamps = new HashMap<>();
        private long bytes;

        Known(Composition composition) {
            this.composition = composition;
            this.bytes = composition.size() * BYTES_OF_A_SIGN;
        }

        void keep(Stamp stamp) {
            Stamp had = stamps.put(stamp.sprite().id(), stamp);
            bytes += stamp.bytes() - (had == null ? 0 : had.bytes());
        }
    }

    SignMemory(Function<OverlayRequest, Composition> compose) {
        this.compose = compose;
    }

    /** @param bytes that are kept from now on besides what was asked for last */
    void resize(long bytes) {
        most = bytes;
    }

    /** What was composed for a request. */
    Composition composition(OverlayRequest request, double scale) {
        return known(request, scale).composition;
    }

    /** Bitmaps of some sprites of a request, painted if they are not known; the same for equal sprites of the request before. */
    List<Stamp> stamps(OverlayRequest request, double scale, List<Sprite> sprites) {
        Known known = known(request, scale);
        Map<String, Stamp> next = new HashMap<>();
        List<Stamp> stamps = sprites.stream().map(sprite -> {
            Stamp stamp = equal(known.stamps, sprite)
                    .or(() -> scale == scaleBefore ? equal(before, sprite) : Optional.empty())
                    .orElseGet(() -> Stamp.of(sprite, scale));
            next.put(sprite.id(), stamp);
            known.keep(stamp);
            return stamp;
        }).toList();
        before = next;
        scaleBefore = scale;
        trim(known);
        return stamps;
    }

    /** Bytes that are kept now. */
    long bytes() {
        return kept.values().stream().mapToLong(known -> known.bytes).sum();
    }

    private Known known(OverlayRequest request, double scale) {
        return kept.computeIfAbsent(new Key(request, scale), key -> new Known(compose.apply(request)));
    }

    private void trim(Known current) {
        long bytes = bytes();
        for (Iterator<Known> oldest = kept.values().iterator(); bytes > most && oldest.hasNext();) {
            Known known = oldest.next();
            if (known != current) {
                bytes -= known.bytes;
                oldest.remove();
            }
        }
        if (bytes > most) {
            current.stamps.values().removeIf(stamp -> !before.containsKey(stamp.sprite().id()));
            current.bytes = current.composition.size() * BYTES_OF_A_SIGN + current.stamps.values().stream().mapToLong(Stamp::bytes).sum();
        }
    }

    private static Optional<Stamp> equal(Map<String, Stamp> stamps, Sprite sprite) {
        return Optional.ofNullable(stamps.get(sprite.id())).filter(stamp -> stamp.sprite().equals(sprite));
    }
}
