package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.cartography.sheet.BarRoom;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Pictures;

/** The scale bar of a map that moves, painted again whenever it is longer or shorter by a pixel. */
final class MovingScale {

    private final Latest<Wish, Image> latest;
    private Optional<Wish> wanted = Optional.empty();

    /** @param show puts the picture of the bar in its place */
    MovingScale(Painters painters, Consumer<Image> show) {
        this.latest = new Latest<>(painters.pictures(), MovingScale::paint, (wish, image) -> {
            if (wanted.equals(Optional.of(wish))) {
                show.accept(image);
            }
        }, painters.failed());
    }

    /** @param x left edge of its place, px */
    void want(double x, Viewport viewport, Theme theme, Words words, double scale) {
        ScaleBar bar = BarRoom.bar(x, viewport, theme);
        Wish wish = new Wish(new ScaleBar(bar.metres(), Math.rint(bar.px())), theme, words, scale);
        if (!wanted.equals(Optional.of(wish))) {
            wanted = Optional.of(wish);
            latest.wish(wish);
        }
    }

    /** Another bar stands in its place: that of a map at rest. */
    void forget() {
        wanted = Optional.empty();
    }

    boolean idle() {
        return latest.idle();
    }

    private static Image paint(Wish wish) {
        return Pictures.of(Raster.of(wish.bar.drawing(wish.theme, wish.words), wish.scale));
    }

    private record Wish(ScaleBar bar, Theme theme, Words words, double scale) {
    }
}
