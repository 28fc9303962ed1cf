package vn.vinhphuc.atlas.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhphuc.atlas.drawing.Watch;

/**
 * Writes many files, as many at once as there are processors.
 *
 * @param count of the files
 * @param watch hears of them
 */
public record Batch(int count, Watch watch) {

    /** More at once would take memory and no less time. */
    private static final int MOST_AT_ONCE = 4;

    /** Writes the file of a number, from 0. */
    @FunctionalInterface
    interface Writing {
        Path write(int number) throws ExportException;
    }

    /**
     * Writes the files.
     *
     * @return those that were written, in their order
     * @throws ExportException the first one in their order; nothing is begun after it, and what is complete stays
     */
    List<Path> run(Writing writing) throws ExportException {
        AtomicBoolean failed = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        int priority = Thread.currentThread().getPriority();
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("batch", 1).daemon(true).priority(priority).factory())) {
            List<Future<Optional<Path>>> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                files.add(workers.submit(() -> {
                    if (failed.get() || !watch.goesOn()) {
                        return Optional.empty();
                    }
                    try {
                        Path file = writing.write(number);
                        watch.done(done.incrementAndGet(), count);
                        return Optional.of(file);
                    } catch (ExportException | RuntimeException | Error e) {
                        failed.set(true);
                        throw e;
                    }
                }));
            }
            List<Path> written = new ArrayList<>();
            for (Future<Optional<Path>> file : files) {
                result(file).ifPresent(written::add);
            }
            return written;
        }
    }

    private static Optional<Path> result(Future<Optional<Path>> file) throws ExportException {
        try {
            return file.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ExportException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
