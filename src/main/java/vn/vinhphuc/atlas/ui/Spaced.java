package vn.vinhphuc.atlas.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background on the newest of something that changes fast, a while after the first change of a row. Needs nothing of
 * the JavaFX thread once it was wished for.
 *
 * @param <K> what is wished for
 * @param <V> what comes of it
 */
public final class Spaced<K, V> {

    private final Background background;
    private final Duration pause;
    private final Function<K, V> work;
    private final Consumer<V> done;
    private final AtomicReference<@Nullable K> newest = new AtomicReference<>();

    /**
     * @param pause between the first wish and the work, in which later ones replace it
     * @param work  done in the background
     * @param done  hears of each result on the JavaFX thread
     */
    public Spaced(Background background, Duration pause, Function<K, V> work, Consumer<V> done) {
        this.background = background;
        this.pause = pause;
        this.work = work;
        this.done = done;
    }

    public void wish(K wish) {
        if (newest.getAndSet(wish) == null) {
            background.run(pause, () -> Optional.ofNullable(newest.getAndSet(null)).map(work), result -> result.ifPresent(done));
        }
    }
}
