package vn.vinhphuc.atlas.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.drawing.Raster;

/** Keeps the tiles used last, in a bounded number of bytes. */
public final class CachedTiles implements TileSource {

    private static final int BYTES_PER_PIXEL = 4;

    private final TileSource source;
    private final long most;
    private final LinkedHashMap<TileRequest, Raster> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * @param source where missing tiles come from
     * @param most   bytes of pixels that are kept at most
     */
    public CachedTiles(TileSource source, long most) {
        this.source = source;
        this.most = most;
    }

    /** A tile that is asked for from two threads at once may be painted twice: better than that one waits for another tile. */
    @Override
    public Raster tile(TileRequest request) {
        Raster known = find(request);
        if (known != null) {
            return known;
        }
        Raster made = source.tile(request);
        keep(request, made);
        return made;
    }

    /** Bytes of pixels that are kept now. */
    public synchronized long bytes() {
        return bytes;
    }

    private synchronized @Nullable Raster find(TileRequest request) {
        return kept.get(request);
    }

    private synchronized void keep(TileRequest request, Raster raster) {
        Raster before = kept.put(request, raster);
        bytes += size(raster) - (before == null ? 0 : size(before));
        while (bytes > most) {
            Map.Entry<TileRequest, Raster> oldest = kept.pollFirstEntry();
            bytes -= size(oldest.getValue());
        }
    }

    private static long size(Raster raster) {
        return (long) raster.width() * raster.height() * BYTES_PER_PIXEL;
    }
}
