package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.Mosaic;
import vn.vinhphuc.atlas.tiles.Shelf;

/**
 * Gives Gluon its tiles without a network. Gluon finds this class by {@link java.util.ServiceLoader}; one serves all maps
 * of the process.
 *
 * <p>Gluon asks during layout, and a future that fails there stops the map or the whole window. So every answer is a
 * picture that is there at once, filled from a coarser tile, and painted in the background. It is only promised until
 * {@link #deliver}: Gluon shows the coarser tile below one that it is waiting for, and for ever if it did not have to wait.
 */
public final class OfflineTiles implements TileRetriever {

    /** How far a picture reaches over each edge of its tile, logical px, so that no seams show when tiles are scaled. */
    static final double MARGIN = 2;

    /** Coarser tiles than this show nothing of the province. */
    private static final int FIRST_ZOOM = 6;

    private static final int STAND_IN_LEVELS = 5;

    /** Tiles of these zooms are painted first and kept, to stand in for any other. */
    private static final List<Integer> KEPT_ZOOMS = List.of(9, 8);

    /** With more pictures than this Gluon has to begin anew: those of a large window at a few zooms. */
    private static final long MOST_BYTES = 64L << 20;

    /** Pictures without pixels cost Gluon a few nodes each. */
    private static final int MOST_BLANKS = 1_000;

    private static final int SPARE = 4;

    private static final int[] NONE = new int[0];

    private final Map<TileId, WeakReference<TileImage>> issued = new HashMap<>();
    private final Map<TileId, TileImage> kept = new HashMap<>();
    private final Shelf<TileId, TileImage> own = new Shelf<>(0, TileImage::bytes, this::leave);
    private final Deque<int[]> spare = new ArrayDeque<>();
    private Optional<Image> blank = Optional.empty();
    private int blanks;
    private @Nullable TilePainting painting;
    private @Nullable Promise promise;

    /** A picture that Gluon waits for. */
    private record Promise(Image image, CompletableFuture<Image> future) {

        Image keep() {
            future.complete(image);
            return image;
        }
    }

    /** The one that Gluon uses. */
    static OfflineTiles ofGluon() {
        return (OfflineTiles) TileRetrieverProvider.getInstance().load();
    }

    /**
     * From now on the pictures are held here and Gluon gets blank ones, since someone else puts them together.
     *
     * @param most bytes of them that are held
     */
    void hold(long most) {
        if (blank.isEmpty()) {
            blank = Optional.of(new WritableImage(1, 1));
            issued.clear();
        }
        own.resize(most);
    }

    /** Forgets what Gluon held, for a map that begins anew. */
    void forget() {
        issued.clear();
        blanks = 0;
    }

    /** Whether Gluon, which never lets go of a tile by itself, holds more than is good. */
    boolean tooMany() {
        issued.values().removeIf(image -> image.refersTo(null));
        long each = painting == null ? 0 : (long) painting.size() * painting.size() * Integer.BYTES;
        return issued.size() * each > MOST_BYTES || blanks > MOST_BLANKS;
    }

    /**
     * From now on tiles are painted so, those that Gluon holds as well where their size is the same.
     *
     * @param region where a coarse tile stands in until a finer one is painted
     */
    void paint(TilePainting next, GeoBounds region) {
        if (painting != null) {
            painting.close();
        }
        painting = next;
        List<TileImage> held = Stream.concat(issued.values().stream().map(WeakReference::get).filter(Objects::nonNull),
                own.all().stream()).toList();
        issued.clear();
        own.clear();
        kept.clear();
        for (TileImage image : held) {
            if (image.size() == next.size()) {
                put(image);
                next.request(image);
            }
        }
        KEPT_ZOOMS.forEach(zoom -> keep(region, zoom));
    }

    private void keep(GeoBounds region, int zoom) {
        TileId first = TileId.at(new LatLon(region.north(), region.west()), zoom);
        TileId last = TileId.at(new LatLon(region.south(), region.east()), zoom);
        for (long x = first.x(); x <= last.x(); x++) {
            for (long y = first.y(); y <= last.y(); y++) {
                if (image(zoom, x, y) instanceof TileImage image) {
                    kept.put(image.tile(), image);
                }
            }
        }
    }

    /** Bytes of the pictures that are held here. */
    long bytes() {
        return own.bytes();
    }

    /** Physical pixels per logical pixel of the tiles. */
    double scale() {
        return painting == null ? 1 : painting.scale();
    }

    /** Grows whenever a picture has changed. */
    long painted() {
        return painting == null ? 0 : painting.painted();
    }

    /** The pixels of a tile with its margins, not to be changed. */
    int[] pixels(TileId tile) {
        return image(tile.z(), tile.x(), tile.y()) instanceof TileImage image ? image.pixels() : NONE;
    }

    /** Begins no further tile until {@link #resume}, unless another map has its tiles painted by now: one that is gone must not stop it. */
    void pause(TilePainting whose) {
        if (whose.equals(painting)) {
            whose.pause();
        }
    }

    /** Goes on with a painting that was paused. */
    void resume() {
        if (painting != null) {
            painting.resume();
        }
    }

    /** Asks for the tiles of a view that the map is on its way to, if they are held here. */
    void prepare(Viewport end) {
        if (blank.isPresent()) {
            Mosaic.tiles(end).forEach(tile -> image(tile.z(), tile.x(), tile.y()));
        }
    }

    /** How many tiles are asked for and not painted yet. */
    int open() {
        return painting == null ? 0 : painting.open();
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        deliver();
        Image image = image(zoom, x, y);
        blanks += blank.isPresent() ? 1 : 0;
        Promise next = new Promise(blank.orElse(image), new CompletableFuture<>());
        promise = next;
        return next.future();
    }

    /** Keeps the promise made last, if it is not kept yet. */
    Optional<Image> deliver() {
        Optional<Image> image = Optional.ofNullable(promise).map(Promise::keep);
        promise = null;
        return image;
    }

    private Image image(int zoom, long x, long y) {
        TilePainting current = painting;
        long columns = 1L << Math.clamp(zoom, 0, 24);
        if (current == null || zoom < FIRST_ZOOM || zoom > 24 || x < 0 || y < 0 || x >= columns || y >= columns) {
            return new WritableImage(1, 1);
        }
        TileId tile = new TileId(zoom, x, y);
        return held(tile).orElseGet(() -> {
            TileImage image = current.blank(tile, spare.pollLast());
            ancestor(tile).filter(older -> older.size() == image.size() && older.filled()).ifPresent(image::standIn);
            put(image);
            current.request(image);
            return image;
        });
    }

    private void put(TileImage image) {
        if (blank.isPresent()) {
            own.put(image.tile(), image);
        } else {
            issued.put(image.tile(), new WeakReference<>(image));
        }
    }

    private void leave(TileImage image) {
        if (!image.open() && !kept.containsKey(image.tile()) && spare.size() < SPARE) {
            spare.addLast(image.pixels());
        }
    }

    private Optional<TileImage> ancestor(TileId tile) {
        TileId at = tile;
        for (int i = 0; i < STAND_IN_LEVELS; i++) {
            at = at.parent();
            Optional<TileImage> image = held(at);
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }

    private Optional<TileImage> held(TileId tile) {
        return Optional.ofNullable(kept.get(tile)).or(() -> own.get(tile))
                .or(() -> Optional.ofNullable(issued.get(tile)).map(WeakReference::get));
    }
}
