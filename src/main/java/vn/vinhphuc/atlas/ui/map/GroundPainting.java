package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.TileRequest;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.view.ViewState;

/** Paints the base map: tiles for the map in motion, the exact picture of what is visible for the map at rest. */
final class GroundPainting {

    private final MapArt art;
    private final Painters painters;
    private final RestPicture picture;
    private final GeoBounds region;
    private final Runnable covered;
    private final Latest<Wish, Optional<Raster>> exact;
    /** A picture that may be painted over. */
    private final AtomicReference<@Nullable Raster> spare = new AtomicReference<>();
    /** The painter looks at it too, and gives up what is not wanted any more. */
    private volatile Wish wanted;
    private Optional<Ahead> ahead = Optional.empty();
    private Optional<TilePainting> tiles = Optional.empty();
    private boolean moving;

    /**
     * @param region  what can come into view
     * @param covered hears that the exact picture lies over the tiles
     */
    GroundPainting(MapArt art, Painters painters, RestPicture picture, GeoBounds region,
                   Runnable covered, Wish first) {
        this.region = region;
        this.covered = covered;
        this.art = art;
        this.painters = painters;
        this.picture = picture;
        this.wanted = first;
        this.exact = new Latest<>(painters.pictures(), this::paint, this::arrived, this::failed);
        paintTiles();
    }

    /** How the base map of a view looks. */
    static BaseStyle style(ViewState view) {
        return new BaseStyle(Themes.of(view.theme()), view.administration(), view.period());
    }

    /** Shows the base map in another style or at another scale. */
    void restyle(BaseStyle style, double scale) {
        if (!style.equals(wanted.style) || scale != wanted.scale) {
            wanted = new Wish(wanted.viewport, style, scale);
            paintTiles();
            if (!moving) {
                exact.wish(wanted);
            }
        }
    }

    /** Paints the tiles anew, after another map has had them painted in its own way. */
    void repaint() {
        paintTiles();
        OfflineTiles.ofGluon().resume();
    }

    void moved() {
        moving = true;
        OfflineTiles.ofGluon().resume();
        picture.hide();
    }

    /** The map is on its way there: nobody waits for the picture of another place any more. */
    void heads(Viewport destination) {
        if (moving && !wanted.viewport.equals(destination)) {
            wanted = new Wish(destination, wanted.style, wanted.scale);
            OfflineTiles.ofGluon().resume();
        }
    }

    /** The map will probably rest here soon: its exact picture is painted already, and no tile beside it. */
    void foresee(Viewport viewport) {
        Wish next = new Wish(viewport, wanted.style, wanted.scale);
        if (moving && ahead.filter(known -> known.wish.equals(next)).isEmpty()) {
            wanted = next;
            pauseTiles();
            exact.wish(next);
        }
    }

    void rested(Viewport viewport) {
        moving = false;
        wanted = new Wish(viewport, wanted.style, wanted.scale);
        Optional<Ahead> ready = ahead.filter(known -> known.wish.equals(wanted));
        ahead = Optional.empty();
        ready.ifPresentOrElse(known -> show(known.wish, known.painted), () -> {
            pauseTiles();
            exact.wish(wanted);
        });
    }

    /** Whether no exact picture is asked for that is not painted yet. */
    boolean exact() {
        return exact.idle();
    }

    /** Whether everything that was asked for is painted. */
    boolean idle() {
        return exact.idle() && OfflineTiles.ofGluon().open() == 0;
    }

    /** A map at rest shows the exact picture: its tiles are painted after that. */
    private void paintTiles() {
        BaseStyle style = wanted.style;
        double scale = wanted.scale;
        TilePainting painting = new TilePainting(
                tile -> art.tiles().tile(new TileRequest(tile, style, scale, OfflineTiles.MARGIN)),
                art.tiles()::takeBack,
                scale, style.theme().colour(Role.OUTSIDE), painters.tiles(),
                painters.failed());
        tiles = Optional.of(painting);
        OfflineTiles.ofGluon().paint(moving ? painting : painting.pause(), region);
    }

    private void pauseTiles() {
        tiles.ifPresent(OfflineTiles.ofGluon()::pause);
    }

    private Optional<Raster> paint(Wish wish) {
        BooleanSupplier stillWanted = () -> wish.equals(wanted);
        if (!stillWanted.getAsBoolean()) {
            return Optional.empty();
        }
        Raster over = spare.getAndSet(null);
        Optional<Raster> painted = Raster.over(over, art.base().draw(wish.viewport, wish.style), wish.scale, stillWanted);
        if (painted.isEmpty() && over != null) {
            spare.set(over);
        }
        return painted;
    }

    private void arrived(Wish wish, Optional<Raster> painted) {
        if (painted.isPresent()) {
            show(wish, painted.get());
        } else if (wish.equals(wanted)) {
            exact.wish(wish);
        }
    }

    private void failed(Throwable failure) {
        OfflineTiles.ofGluon().resume();
        painters.failed().accept(failure);
    }

    private void show(Wish wish, Raster painted) {
        if (moving && wish.equals(wanted)) {
            ahead.ifPresent(stale -> spare.set(stale.painted));
            ahead = Optional.of(new Ahead(wish, painted));
            OfflineTiles.ofGluon().resume();
            return;
        }
        boolean right = !moving && wish.equals(wanted);
        if (!right || picture.show(painted, wish.scale)) {
            spare.set(painted);
        }
        if (right) {
            OfflineTiles.ofGluon().resume();
            covered.run();
        }
    }

    private record Ahead(Wish wish, Raster painted) {
    }

    /**
     * What the base map is to show.
     *
     * @param scale physical pixels per logical pixel
     */
    record Wish(Viewport viewport, BaseStyle style, double scale) {
    }
}
