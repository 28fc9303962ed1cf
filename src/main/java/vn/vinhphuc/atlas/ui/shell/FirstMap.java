package vn.vinhphuc.atlas.ui.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.start.StartClock;

/** Writes down how long the start took: from the virtual machine to the first pulse after the complete map. */
final class FirstMap extends AnimationTimer {

    /** Who listens here knows when the start is over. */
    private static final Logger LOGGER = System.getLogger("vn.vinhphuc.atlas.start");

    private final AtlasMap map;
    private final Runnable placed;
    private final Runnable then;
    private boolean hasPlace;
    private boolean complete;

    /**
     * @param placed makes what stands beside the map, which has its place and is painted meanwhile
     * @param then   makes what was not needed until now
     */
    FirstMap(AtlasMap map, Runnable placed, Runnable then) {
        this.map = map;
        this.placed = placed;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (map.getScene() == null) {
            // Another window has taken the place of this one, whose map will never be complete.
            stop();
            return;
        }
        if (!hasPlace && map.getWidth() > 0) {
            hasPlace = true;
            placed.run();
        }
        if (complete) {
            stop();
            Instant shown = Instant.now();
            then.run();
            LOGGER.log(Level.DEBUG, () -> "complete map after " + StartClock.until(shown).toMillis() + " ms");
        }
        complete = hasPlace && map.complete();
    }
}
