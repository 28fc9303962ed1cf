package vn.vinhphuc.atlas.ui.map;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;

/** Paints the base map: tiles for the map in motion, the exact picture of what is visible for the map at rest. */
final class GroundPainting {

    private final BaseCartography cartography;
    private final RestPicture picture;
    private final Background forTiles;
    private final Consumer<Throwable> failed;
    private final Latest<Wish, Image> exact;
    private Wish wanted;
    private boolean moving;

    /** @param failed hears on the JavaFX thread of a picture that could not be painted */
    GroundPainting(BaseCartography cartography, RestPicture picture, Background forTiles, Background forPictures,
                   Consumer<Throwable> failed, Wish first) {
        this.cartography = cartography;
        this.picture = picture;
        this.forTiles = forTiles;
        this.failed = failed;
        this.wanted = first;
        this.exact = new Latest<>(forPictures, this::paint, this::arrived, failed);
        tiles();
    }

    /** Shows the base map in another style or at another scale. */
    void restyle(BaseStyle style, double scale) {
        if (!style.equals(wanted.style) || scale != wanted.scale) {
            wanted = new Wish(wanted.viewport, style, scale);
            tiles();
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
        return exact.idle() && OfflineTiles.ofGluon().waiting() == 0;
    }

    private void tiles() {
        BaseStyle style = wanted.style;
        double scale = wanted.scale;
        OfflineTiles.ofGluon().paint(new TilePainting(
                tile -> Raster.of(cartography.draw(
                        Viewport.of(tile, WebMercator.TILE_SIZE).grown(OfflineTiles.MARGIN), style), scale),
                scale, style.theme().colour(Role.OUTSIDE), forTiles, failed));
    }

    private Image paint(Wish wish) {
        return Pictures.of(Raster.of(cartography.draw(wish.viewport, wish.style), wish.scale));
    }

    private void arrived(Wish wish, Image image) {
        if (!moving && wish.equals(wanted)) {
            picture.show(image, wish.viewport.width(), wish.viewport.height());
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
