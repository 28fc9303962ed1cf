package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

class StampTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void liesOnWholePixelsOfTheScreen(double scale) {
        Sprite sprite =
                new Sprite("sign", Sprite.Layer.POINT, new LatLon(21.31, 105.57),
                        new Box(-7.3, -4.9, 14.7, 9.1), List.of(), Optional.empty());
        ImageView node = new ImageView();
        for (double zoom = 11; zoom < 11.4; zoom += 0.07) {
            Stamp.of(sprite, scale).place(node, new Viewport(new LatLon(21.3, 105.6), zoom, 1001, 703));

            assertThat(node.getTranslateX() * scale).isCloseTo(Math.rint(node.getTranslateX() * scale), within(1e-6));
            assertThat(node.getTranslateY() * scale).isCloseTo(Math.rint(node.getTranslateY() * scale), within(1e-6));
        }
    }
}
