package vn.vinhphuc.atlas.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Something that takes a while to make and is made once: by whoever asks first, while others who ask wait for it. Safe to
 * use from several threads.
 *
 * @param <T> what is made
 */
public final class Later<T> implements Supplier<T> {

    private final Supplier<T> make;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> made = new CompletableFuture<>();

    /** @param make must not ask for what it makes */
    public Later(Supplier<T> make) {
        this.make = make;
    }

    /** @throws java.util.concurrent.CompletionException if it could not be made, with the reason as its cause */
    @Override
    public T get() {
        if (begun.compareAndSet(false, true)) {
            try {
                made.complete(make.get());
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
            }
        }
        return made.join();
    }
}
