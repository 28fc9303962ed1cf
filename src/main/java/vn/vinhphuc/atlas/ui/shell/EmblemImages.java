package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import vn.vinhphuc.atlas.cartography.symbol.Emblem;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.Pictures;

/** The sign of the program for windows. */
final class EmblemImages {

    private EmblemImages() {
    }

    /** @param scale physical pixels per logical pixel of a square of {@value Emblem#SIDE} */
    static Image at(double scale) {
        return Pictures.of(Raster.of(Emblem.drawing(), scale));
    }

    /** The sizes that window systems ask for. */
    static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128, 256).map(side -> at(side / Emblem.SIDE)).toList();
    }
}
