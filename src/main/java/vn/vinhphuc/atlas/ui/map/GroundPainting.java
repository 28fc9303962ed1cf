package vn.vinhphuc.atlas.ui.map;

import javafx.scene.image.Image;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.tiles.TileRequest;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Pictures;

/** Paints the base map: tiles for the map in motion, the exact picture of what is visible for the map at rest. */
final class GroundPainting {

    private final MapArt art;
    private final Painters painters;
    private final RestPicture picture;
    private final GeoBounds region;
    private final Runnable covered;
    private final Latest<Wish, Image> exact;
    private Wish wanted;
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
        this.exact = new Latest<>(painters.pictures(), this::paint, this::arrived, painters.failed());
        paintTiles();
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

    void moved() {
        moving = true;
        picture.hide();
    }

    void rested(Viewport viewport) {
        moving = false;
        wanted = new Wish(viewport, wanted.style, wanted.scale);
        exact.wish(wanted);
    }

    /** Whether everything that was asked for is painted. */
    boolean idle() {
        return exact.idle() && OfflineTiles.ofGluon().open() == 0;
    }

    private void paintTiles() {
        BaseStyle style = wanted.style;
        double scale = wanted.scale;
        OfflineTiles.ofGluon().paint(new TilePainting(
                tile -> art.tiles().tile(new TileRequest(tile, style, scale, OfflineTiles.MARGIN)),
                scale, style.theme().colour(Role.OUTSIDE), painters.tiles(),
                painters.failed()), region);
    }

    private Image paint(Wish wish) {
        return Pictures.of(Raster.of(art.base().draw(wish.viewport, wish.style), wish.scale));
    }

    private void arrived(Wish wish, Image image) {
        if (!moving && wish.equals(wanted)) {
            picture.show(image, image.getWidth() / wish.scale, image.getHeight() / wish.scale);
            covered.run();
        }
    }

    /**
     * What the base map is to show.
     *
     * @param scale physical pixels per logical pixel
     */
    record Wish(Viewport viewport, BaseStyle style, double scale) {
    }
}
