package vn.vinhphuc.atlas.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Work beside the JavaFX thread, and the only way back onto it. */
public final class Background implements AutoCloseable {

    private final ExecutorService workers;
    private final Consumer<Throwable> failed;

    /**
     * @param name   of the threads
     * @param count  of the threads, 1 or more
     * @param failed hears on the JavaFX thread of work that threw
     */
    public Background(String name, int count, Consumer<Throwable> failed) {
        this.failed = failed;
        this.workers = Executors.newFixedThreadPool(count,
                Thread.ofPlatform().name(name, 1).daemon(true).priority(Thread.MIN_PRIORITY).factory());
    }

    /** Does work beside the JavaFX thread and hands the result over on it; nothing more once this is closed or finished. */
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        if (!workers.isShutdown()) {
            workers.execute(() -> attempt(work, done));
        }
    }

    /** The same after a while, which does not depend on how busy the JavaFX thread is. */
    public <T> void run(Duration delay, Supplier<T> work, Consumer<T> done) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, workers).execute(() -> attempt(work, done));
    }

    private <T> void attempt(Supplier<T> work, Consumer<T> done) {
        try {
            T result = work.get();
            hand(() -> done.accept(result));
        } catch (RuntimeException | Error e) {
            hand(() -> failed.accept(e));
        }
    }

    /** Hears on the JavaFX thread of work that threw. */
    Consumer<Throwable> failed() {
        return failed;
    }

    /** Whoever closed this is gone when the JavaFX thread comes to what was under way. */
    private void hand(Runnable outcome) {
        Platform.runLater(() -> {
            if (!workers.isShutdown()) {
                outcome.run();
            }
        });
    }

    /** Lets something happen on the JavaFX thread, whatever thread this is. */
    public static void onApplicationThread(Runnable deed) {
        Platform.runLater(deed);
    }

    /** Takes no more work, and waits for what is under way as long as it is worth. */
    public void finish(Duration atMost) {
        workers.shutdown();
        try {
            workers.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
