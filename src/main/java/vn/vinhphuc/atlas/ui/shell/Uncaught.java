package vn.vinhphuc.atlas.ui.shell;

import java.util.function.Consumer;

/** What nobody has thought of, on any thread: it is told. Where nobody paints any more there is nothing to tell it with. */
final class Uncaught implements Thread.UncaughtExceptionHandler {

    /** How the toolkit calls the thread that paints. */
    private static final String RENDERER = "QuantumRenderer";

    private final Consumer<Throwable> tell;
    private final Runnable end;

    /**
     * @param tell says that something failed
     * @param end  ends the program at once: the next start goes on with the view, while this window would stand there white
     */
    Uncaught(Consumer<Throwable> tell, Runnable end) {
        this.tell = tell;
        this.end = end;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (failure instanceof OutOfMemoryError && thread.getName().startsWith(RENDERER)) {
            end.run();
        } else {
            tell.accept(failure);
        }
    }
}
