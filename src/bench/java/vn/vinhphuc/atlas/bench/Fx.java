package vn.vinhphuc.atlas.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Lets a measurement read like a story although it happens on the JavaFX thread. */
final class Fx {

    private static final int MOST_SECONDS = 120;

    private Fx() {
    }

    /** Waits until there is a JavaFX thread. */
    static void awaitToolkit() {
        while (!toolkitRuns()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static boolean toolkitRuns() {
        try {
            Platform.runLater(() -> { });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Does something on the JavaFX thread and waits for it. */
    static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Does something at every pulse until it says that it is done, and waits for that. */
    static void eachPulse(BooleanSupplier done) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        call(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (done.getAsBoolean()) {
                            stop();
                            end.complete(null);
                        }
                    } catch (RuntimeException | Error e) {
                        stop();
                        end.completeExceptionally(e);
                    }
                }
            }.start();
            return null;
        });
        end.get(MOST_SECONDS, TimeUnit.SECONDS);
    }
}
