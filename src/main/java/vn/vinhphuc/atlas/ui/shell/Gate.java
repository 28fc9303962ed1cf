package vn.vinhphuc.atlas.ui.shell;

import java.util.ArrayList;
import java.util.List;

/** Work that has to wait until something is known; afterwards it is done at once. JavaFX thread only. */
final class Gate {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean open;

    void run(Runnable work) {
        if (open) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    /** Does what has waited, in its order. */
    void open() {
        open = true;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
