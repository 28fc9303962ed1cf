package vn.vinhphuc.atlas.ui;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Puts off what is heavy until the frame with everything set so far is on its way to the screen, so that a person sees an answer
 * before the work for the rest of it begins. Of several deeds the newest counts. JavaFX thread only.
 */
public final class NextFrame implements Consumer<Runnable> {

    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick();
        }
    };
    private @Nullable Runnable deed;
    private boolean shown;

    @Override
    public void accept(Runnable next) {
        deed = next;
        shown = false;
        frames.start();
    }

    /** The first one belongs to the frame that shows what was set before, the second comes when that has been handed over. */
    private void tick() {
        Runnable now = deed;
        if (!shown || now == null) {
            shown = true;
            return;
        }
        frames.stop();
        deed = null;
        now.run();
    }
}
