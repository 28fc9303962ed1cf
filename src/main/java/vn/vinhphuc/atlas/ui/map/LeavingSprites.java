package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.geo.Viewport;

/** Symbols and labels that are not on the map any more, until they have faded. */
final class LeavingSprites extends MapLayer {

    private final Map<String, Leaving> all = new LinkedHashMap<>();

    private record Leaving(Stamp stamp, ImageView node) {
    }

    LeavingSprites() {
        setMouseTransparent(true);
    }

    /** @param image of the stamp, as it was shown */
    void add(Stamp stamp, Image image) {
        ImageView node = new ImageView(image);
        node.setManaged(false);
        node.setFitWidth(stamp.width());
        node.setFitHeight(stamp.height());
        Leaving before = all.put(stamp.sprite().id(), new Leaving(stamp, node));
        if (before != null) {
            getChildren().remove(before.node);
        }
        getChildren().add(node);
    }

    /** Shows so much of each as is left, and forgets those that are gone. */
    void keep(Presence presence) {
        for (Iterator<Leaving> each = all.values().iterator(); each.hasNext();) {
            Leaving leaving = each.next();
            String id = leaving.stamp.sprite().id();
            if (presence.goes(id)) {
                leaving.node.setOpacity(presence.of(id));
            } else {
                getChildren().remove(leaving.node);
                each.remove();
            }
        }
    }

    void place(Viewport viewport) {
        all.values().forEach(leaving -> leaving.stamp.place(leaving.node, viewport));
    }
}
