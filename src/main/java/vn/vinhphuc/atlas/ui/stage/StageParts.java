package vn.vinhphuc.atlas.ui.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Pictures;
import vn.vinhphuc.atlas.view.tour.Scene;

/**
 * What lies around the map, painted beside the JavaFX thread; that of the neighbouring scenes is painted before anybody asks. One scene
 * is painted at a time, and of many steps only the last one counts: on a slow machine nobody waits for what has been passed by.
 */
final class StageParts extends Pane {

    private static final int MOST = 5;

    private final Latest<Wish, List<Drawn>> painting;
    private final Map<Key, List<Painted>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Painted>> eldest) {
            return size() > MOST;
        }
    };
    private Optional<Wish> wanted = Optional.empty();

    StageParts(Background background) {
        this.painting = new Latest<>(background, Wish::drawn, this::painted);
        setPickOnBounds(false);
        setMouseTransparent(true);
    }

    /**
     * Shows what lies around the map of a page, as soon as it is painted.
     *
     * @param scale physical pixels for a pixel of the stage
     */
    void show(StagePage page, double scale) {
        Wish wish = new Wish(page, scale);
        wanted = Optional.of(wish);
        List<Painted> ready = known.get(wish.key());
        if (ready != null) {
            lay(ready);
        }
        paintNext();
    }

    private void paintNext() {
        wanted.stream().flatMap(Wish::withNeighbours).filter(wish -> !known.containsKey(wish.key())).findFirst().ifPresent(painting::wish);
    }

    private void painted(Wish wish, List<Drawn> drawn) {
        List<Painted> painted = new ArrayList<>();
        drawn.forEach(one -> painted.add(new Painted(one.part, Pictures.of(one.raster))));
        known.put(wish.key(), List.copyOf(painted));
        if (wanted.map(Wish::key).equals(Optional.of(wish.key()))) {
            lay(painted);
        }
        paintNext();
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

    private record Wish(StagePage page, double scale) {

        Key key() {
            return new Key(page.tour().id(), page.index(), page.scene(), page.theme().id(), page.words().language().code(), page.width(),
                    page.height(), scale);
        }

        List<Drawn> drawn() {
            return page.parts().stream().map(part -> new Drawn(part, Raster.of(part.drawing(), scale))).toList();
        }

        /** The scene itself, the next one, the one before. */
        Stream<Wish> withNeighbours() {
            int scenes = page.tour().scenes().size();
            return IntStream.of(page.index(), page.index() + 1, page.index() - 1).filter(next -> next >= 0 && next < scenes)
                    .mapToObj(this::at);
        }

        private Wish at(int index) {
            return new Wish(
                    new StagePage(page.atlas(), page.tour(), index, page.theme(), page.words(), page.width(), page.height()), scale);
        }
    }

    private record Drawn(StagePage.Part part, Raster raster) {
    }

    private record Painted(StagePage.Part part, Image image) {
    }

    private record Key(String tour, int index, Scene scene, String theme, String language, double width,
                       double height, double scale) {
    }
}
