package vn.vinhphuc.atlas.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background of which only the newest wish counts: while one is under way, later ones replace each other.
 * JavaFX thread only.
 *
 * @param <K> what is wished for, compared by value
 * @param <V> what comes of it
 */
public final class Latest<K, V> {

    private final Background background;
    private final Function<K, V> work;
    private final BiConsumer<K, V> done;
    private final Consumer<Throwable> failed;
    private @Nullable K running;
    private @Nullable K waiting;

    /**
     * @param work   done in the background
     * @param done   hears of each result on the JavaFX thread
     * @param failed hears on the JavaFX thread of work that threw
     */
    public Latest(Background background, Function<K, V> work, BiConsumer<K, V> done, Consumer<Throwable> failed) {
        this.background = background;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Work that throws is told where all work of the background is. */
    public Latest(Background background, Function<K, V> work, BiConsumer<K, V> done) {
        this(background, work, done, background.failed());
    }

    public void wish(K key) {
        if (running == null) {
            start(key);
        } else {
            waiting = key.equals(running) ? null : key;
        }
    }

    public boolean idle() {
        return running == null;
    }

    private void start(K key) {
        running = key;
        background.run(() -> attempt(key), outcome -> {
            running = null;
            try {
                tell(key, outcome);
            } finally {
                K next = waiting;
                waiting = null;
                if (next != null && running == null) {
                    start(next);
                }
            }
        });
    }

    private void tell(K key, Outcome<V> outcome) {
        if (outcome.value != null) {
            done.accept(key, outcome.value);
        } else if (outcome.failure != null) {
            failed.accept(outcome.failure);
        }
    }

    private Outcome<V> attempt(K key) {
        try {
            return new Outcome<>(work.apply(key), null);
        } catch (RuntimeException | Error e) {
            return new Outcome<>(null, e);
        }
    }

    private record Outcome<V>(@Nullable V value, @Nullable Throwable failure) {
    }
}
