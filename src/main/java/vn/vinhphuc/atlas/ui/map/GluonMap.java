package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;

/**
 * Gluon's map as a picture that does what it is told.
 *
 * <p>It gets no input: its own drag and wheel move the picture without its centre and zoom following, after which setting
 * them does nothing or jumps back.
 */
final class GluonMap extends Region {

    private final List<MapLayer> layers = new ArrayList<>();
    private final Optional<ComposedGround> composed;
    private MapView view = new MapView();

    /**
     * @param layers   from below to top
     * @param composed what the ground is put together by, if not by Gluon
     */
    GluonMap(List<MapLayer> layers, Optional<ComposedGround> composed) {
        this.layers.addAll(layers);
        this.composed = composed;
        setMouseTransparent(true);
        attach();
    }

    void show(Viewport viewport) {
        point(viewport);
        composed.ifPresent(ground -> ground.show(viewport));
    }

    /** Forgets all tiles: Gluon itself never asks for one again. */
    void renew(Viewport viewport) {
        layers.forEach(view::removeLayer);
        view = new MapView();
        attach();
        point(viewport);
    }

    private void point(Viewport viewport) {
        view.setZoom(viewport.zoom());
        view.setCenter(viewport.centre().lat(), viewport.centre().lon());
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void attach() {
        Parent ground = (Parent) view.getChildrenUnmodifiable().getFirst();
        ground.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(GluonMap::added);
            }
        });
        layers.forEach(view::addLayer);
        ground.setVisible(composed.isEmpty());
        getChildren().setAll(view);
        composed.ifPresent(below -> getChildren().addFirst(below));
    }

    private static void added(Node tile) {
        if (tile instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child instanceof ImageView image && image.getX() == 0) {
                    OfflineTiles.ofGluon().deliver().ifPresent(image::setImage);
                    overlap(image);
                }
            }
        }
    }

    /** Gluon fits tiles edge to edge, which leaves hairline seams where it scales them; ours reach over their edges. */
    private static void overlap(ImageView image) {
        image.setX(-OfflineTiles.MARGIN);
        image.setY(-OfflineTiles.MARGIN);
        image.setFitWidth(WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN);
        image.setFitHeight(WebMercator.TILE_SIZE + 2 * OfflineTiles.MARGIN);
    }
}
