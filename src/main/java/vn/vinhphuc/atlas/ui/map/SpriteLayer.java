package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Movement;

/**
 * Symbols and labels as bitmaps that keep their size and stay on their ground while the map moves below it. Those that
 * come and go do so softly; all others are swapped, since blending is what costs without a graphics processor.
 */
final class SpriteLayer extends MapLayer {

    /** A frame around a symbol grows from this share of its size. */
    private static final double FRAME_FROM = 0.8;

    private final Presence presence = new Presence();
    private final Fading fading = new Fading();
    private final LeavingSprites leaving;
    private List<Stamp> stamps = List.of();
    /** Those that are shown, by identity: what stays on the map keeps its picture. */
    private Map<Stamp, Image> images = new IdentityHashMap<>();
    private Movement movement = Movement.FULL;

    /** @param leaving shows those that go */
    SpriteLayer(LeavingSprites leaving) {
        this.leaving = leaving;
        setMouseTransparent(true);
    }

    void setMovement(Movement wish) {
        movement = wish;
    }

    /** What is shown, from below to top. */
    List<Stamp> stamps() {
        return stamps;
    }

    /** Whether nothing comes or goes any more. */
    boolean settled() {
        return presence.still();
    }

    /** Shows other bitmaps, from below to top. */
    void show(List<Stamp> next, Viewport viewport) {
        fade(next, viewport);
        stamps = List.copyOf(next);
        images = images(stamps);
        while (getChildren().size() < stamps.size()) {
            ImageView node = new ImageView();
            node.setManaged(false);
            getChildren().add(node);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            ImageView node = node(i);
            boolean used = i < stamps.size();
            node.setVisible(used);
            node.setImage(used ? images.get(stamps.get(i)) : null);
            if (used) {
                node.setFitWidth(stamps.get(i).width());
                node.setFitHeight(stamps.get(i).height());
                present(i);
            }
        }
        place(viewport);
    }

    /** Moves the bitmaps to where their ground is. */
    void place(Viewport viewport) {
        for (int i = 0; i < stamps.size(); i++) {
            stamps.get(i).place(node(i), viewport);
        }
        leaving.place(viewport);
    }

    private void fade(List<Stamp> next, Viewport viewport) {
        if (movement == Movement.INSTANT || stamps.isEmpty()) {
            presence.clear();
        } else {
            Map<String, Stamp> before = seen(stamps, viewport);
            Map<String, Stamp> after = seen(next, viewport);
            presence.change(after.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
                    before.keySet().stream().filter(id -> !after.containsKey(id)).toList());
            before.values().stream().filter(stamp -> presence.goes(stamp.sprite().id()))
                    .forEach(stamp -> leaving.add(stamp, images.computeIfAbsent(stamp, Stamp::image)));
        }
        leaving.keep(presence);
        if (presence.still()) {
            fading.stop();
        } else {
            fading.start();
        }
    }

    private Map<Stamp, Image> images(List<Stamp> shown) {
        Map<Stamp, Image> next = new IdentityHashMap<>();
        shown.forEach(stamp -> {
            Image known = images.get(stamp);
            next.put(stamp, known == null ? stamp.image() : known);
        });
        return next;
    }

    private static Map<String, Stamp> seen(List<Stamp> all, Viewport viewport) {
        Map<String, Stamp> seen = new LinkedHashMap<>();
        all.stream().filter(stamp -> stamp.seen(viewport)).forEach(stamp -> seen.put(stamp.sprite().id(), stamp));
        return seen;
    }

    private void present(int i) {
        ImageView node = node(i);
        double share = presence.of(stamps.get(i).sprite().id());
        boolean frame = stamps.get(i).sprite().layer() == Sprite.Layer.SELECTION;
        double size = frame ? FRAME_FROM + (1 - FRAME_FROM) * share : 1;
        node.setOpacity(share);
        node.setScaleX(size);
        node.setScaleY(size);
    }

    private ImageView node(int i) {
        return (ImageView) getChildren().get(i);
    }

    private final class Fading extends AnimationTimer {

        private long before = -1;

        @Override
        public void handle(long now) {
            List<String> changing = new ArrayList<>(presence.coming());
            presence.pass(before < 0 ? 0 : (now - before) / 1e9);
            before = now;
            for (int i = 0; i < stamps.size(); i++) {
                if (changing.contains(stamps.get(i).sprite().id())) {
                    present(i);
                }
            }
            leaving.keep(presence);
            if (presence.still()) {
                stop();
            }
        }

        @Override
        public void stop() {
            before = -1;
            super.stop();
        }
    }
}
