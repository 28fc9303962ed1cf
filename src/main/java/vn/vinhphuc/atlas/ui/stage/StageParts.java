package vn.vinhphuc.atlas.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Pictures;
import vn.vinhphuc.atlas.view.tour.Scene;

/** What lies around the map, painted beside the JavaFX thread; that of the neighbouring scenes is painted before anybody asks. */
final class StageParts extends Pane {

    private static final int MOST = 5;

    private final Background background;
    private final Map<Key, List<Painted>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Painted>> eldest) {
            return size() > MOST;
        }
    };
    private Optional<Key> wanted = Optional.empty();

    StageParts(Background background) {
        this.background = background;
        setPickOnBounds(false);
        setMouseTransparent(true);
    }

    /**
     * Shows what lies around the map of a page, as soon as it is painted.
     *
     * @param scale physical pixels for a pixel of the stage
     */
    void show(StagePage page, double scale) {
        Key key = Key.of(page, scale);
        wanted = Optional.of(key);
        List<Painted> ready = known.get(key);
        if (ready != null) {
            lay(ready);
        } else {
            paint(page, key);
        }
        int scenes = page.tour().scenes().size();
        IntStream.of(page.index() + 1, page.index() - 1).filter(next -> next >= 0 && next < scenes)
                .mapToObj(next -> new StagePage(page.atlas(), page.tour(), next, page.theme(), page.words(), page.width(), page.height()))
                .filter(next -> !known.containsKey(Key.of(next, scale))).forEach(next -> paint(next, Key.of(next, scale)));
    }

    private void paint(StagePage page, Key key) {
        background.run(() -> page.parts().stream().map(part -> new Drawn(part, Raster.of(part.drawing(), key.scale))).toList(), drawn -> {
            List<Painted> painted = new ArrayList<>();
            drawn.forEach(one -> painted.add(new Painted(one.part, Pictures.of(one.raster))));
            known.put(key, List.copyOf(painted));
            if (wanted.equals(Optional.of(key))) {
                lay(painted);
            }
        });
    }

    private void lay(List<Painted> painted) {
        getChildren().setAll(painted.stream().map(one -> {
            ImageView node = new ImageView(one.image);
            node.setManaged(false);
            node.relocate(one.part.box().x(), one.part.box().y());
            node.setFitWidth(one.part.box().width());
            node.setFitHeight(one.part.box().height());
            return node;
        }).toList());
    }

    private record Drawn(StagePage.Part part, Raster raster) {
    }

    private record Painted(StagePage.Part part, Image image) {
    }

    private record Key(String tour, int index, Scene scene, String theme, String language, double width,
                       double height, double scale) {

        static Key of(StagePage page, double scale) {
            return new Key(page.tour().id(), page.index(), page.scene(), page.theme().id(), page.words().language().code(), page.width(),
                    page.height(), scale);
        }
    }
}
