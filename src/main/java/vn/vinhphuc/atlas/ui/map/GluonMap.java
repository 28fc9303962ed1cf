package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;

/**
 * Gluon's map as a picture that does what it is told.
 *
 * <p>It gets no input: its own drag and wheel move the picture without its centre and zoom following, after which setting
 * them does nothing or jumps back.
 */
final class GluonMap {

    private final MapView view = new MapView();

    GluonMap() {
        view.setMouseTransparent(true);
        view.setFocusTraversable(false);
        Parent ground = (Parent) view.getChildrenUnmodifiable().getFirst();
        ground.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(GluonMap::overlap);
            }
        });
    }

    MapView view() {
        return view;
    }

    void add(MapLayer layer) {
        view.addLayer(layer);
    }

    void show(Viewport viewport) {
        view.setZoom(viewport.zoom());
        view.setCenter(viewport.centre().lat(), viewport.centre().lon());
    }

    /** Gluon fits tiles edge to edge, which leaves hairline seams where it scales them; ours reach over their edges. */
    private static void overlap(Node tile) {
        if (tile instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child instanceof ImageView image && image.getX() == 0) {
                    image.setX(-OfflineTiles.MARGIN);
                    image.setY(-OfflineTiles.MARGIN);
                    image.setFitWidth(WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN);
                    image.setFitHeight(WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN);
                }
            }
        }
    }
}
