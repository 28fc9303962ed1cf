package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** The ring around the symbol under the pointer. */
final class Highlight extends MapLayer {

    /** Beyond the symbol, px. */
    private static final double MARGIN = 3.2;

    private final Circle white = new Circle();
    private final Circle ink = new Circle();
    private @Nullable Sprite symbol;

    Highlight() {
        setMouseTransparent(true);
        white.getStyleClass().add("highlight-margin");
        ink.getStyleClass().add("highlight");
        white.setManaged(false);
        ink.setManaged(false);
        getChildren().addAll(white, ink);
        setVisible(false);
    }

    void show(Optional<Sprite> next, Viewport viewport) {
        symbol = next.orElse(null);
        place(viewport);
    }

    void place(Viewport viewport) {
        Sprite shown = symbol;
        setVisible(shown != null);
        if (shown != null) {
            ScreenPoint at = viewport.toScreen(shown.anchor());
            Box box = shown.box().moved(Math.rint(at.x()), Math.rint(at.y()));
            double radius = Math.max(box.width(), box.height()) / 2 + MARGIN;
            for (Circle circle : new Circle[] {white, ink}) {
                circle.setCenterX(box.x() + box.width() / 2);
                circle.setCenterY(box.y() + box.height() / 2);
                circle.setRadius(radius);
            }
        }
    }
}
