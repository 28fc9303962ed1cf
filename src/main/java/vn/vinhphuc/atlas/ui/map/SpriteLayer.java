package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.List;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** Symbols and labels as bitmaps that keep their size and stay on their ground while the map moves. */
final class SpriteLayer extends MapLayer {

    private List<Stamp> stamps = List.of();

    SpriteLayer() {
        setMouseTransparent(true);
    }

    /** What is shown, from below to top. */
    List<Stamp> stamps() {
        return stamps;
    }

    /** Shows other bitmaps, from below to top. */
    void show(List<Stamp> next, Viewport viewport) {
        stamps = List.copyOf(next);
        while (getChildren().size() < stamps.size()) {
            ImageView node = new ImageView();
            node.setManaged(false);
            getChildren().add(node);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            ImageView node = node(i);
            boolean used = i < stamps.size();
            node.setVisible(used);
            node.setImage(used ? stamps.get(i).image() : null);
            if (used) {
                node.setFitWidth(stamps.get(i).width());
                node.setFitHeight(stamps.get(i).height());
            }
        }
        place(viewport);
    }

    /** Moves the bitmaps to where their ground is. */
    void place(Viewport viewport) {
        for (int i = 0; i < stamps.size(); i++) {
            Stamp stamp = stamps.get(i);
            ScreenPoint at = viewport.toScreen(stamp.anchor());
            double x = Math.rint(at.x()) + stamp.x();
            double y = Math.rint(at.y()) + stamp.y();
            ImageView node = node(i);
            boolean seen = x < viewport.width() && y < viewport.height()
                    && x + stamp.width() > 0 && y + stamp.height() > 0;
            node.setVisible(seen);
            if (seen) {
                node.setTranslateX(x);
                node.setTranslateY(y);
            }
        }
    }

    private ImageView node(int i) {
        return (ImageView) getChildren().get(i);
    }
}
