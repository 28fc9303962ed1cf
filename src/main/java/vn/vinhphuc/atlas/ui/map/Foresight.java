package vn.vinhphuc.atlas.ui.map;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import vn.vinhphuc.atlas.geo.Viewport;

/** Tells where the map will probably rest, so that what it shows there is painted when it arrives. */
final class Foresight {

    /** After this long without movement a hand has probably come to rest. */
    private static final Duration UNTIL_PAUSE = Duration.millis(25);

    /** This long before a movement ends by itself its end is near, s. */
    private static final double NEAR = 0.15;

    private final Supplier<Viewport> destination;
    private final PauseTransition pause = new PauseTransition(UNTIL_PAUSE);
    private Consumer<Viewport> far = end -> { };
    private Consumer<Viewport> heads = end -> { };
    private Consumer<Viewport> near = end -> { };
    private boolean moves;
    private boolean told;

    /** @param destination what the map will show when the present movement has ended */
    Foresight(Supplier<Viewport> destination) {
        this.destination = destination;
        pause.setOnFinished(event -> {
            if (!moves) {
                near.accept(destination.get());
            }
        });
    }

    /**
     * @param begins hears of the end of each movement that has one, when it begins
     * @param heads  hears at each step where the map is on its way to
     * @param soon   hears of it shortly before the map is there, or when the map stands still for a moment
     */
    void listen(Consumer<Viewport> begins, Consumer<Viewport> heads, Consumer<Viewport> soon) {
        this.far = begins;
        this.heads = heads;
        this.near = soon;
    }

    void begins(Motion motion) {
        moves = true;
        told = motion instanceof Motion.Cruise;
        if (!told) {
            far.accept(destination.get());
        }
    }

    void passes(Motion motion, double seconds) {
        if (!told && motion.over(seconds + NEAR)) {
            told = true;
            near.accept(destination.get());
        }
    }

    /** The map shows something else now. */
    void moved() {
        heads.accept(destination.get());
        pause.playFromStart();
    }

    /** A movement has ended, or a hand took hold of the map. */
    void halts() {
        moves = false;
    }

    void rests() {
        pause.stop();
    }
}
