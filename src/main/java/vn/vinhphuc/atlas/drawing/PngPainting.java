package vn.vinhphuc.atlas.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Paints a drawing in strips of a PNG, several at once. How it is cut depends on its size alone. */
final class PngPainting {

    /** 16 MB of memory for each processor. */
    private static final int MOST_PIXELS = 1 << 22;
    /** More at once would take memory and no less time. */
    private static final int MOST_AT_ONCE = 4;

    private final Drawing drawing;
    private final int width;
    private final int height;
    private final Watch watch;
    private final int rows;
    private final int strips;
    private final Queue<BufferedImage> spare = new ConcurrentLinkedQueue<>();

    PngPainting(Drawing drawing, int width, int height, Watch watch) {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
        this.watch = watch;
        // An even number of strips, so that two processors are done at the same time.
        long pairs = Math.ceilDiv((long) width * height, 2L * MOST_PIXELS);
        this.rows = Math.clamp(Math.ceilDiv(height, 2 * pairs), 1, height);
        this.strips = Math.ceilDiv(height, rows);
    }

    /** Adds all the strips in their order. */
    void into(PngStream png) throws IOException {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.min(MOST_AT_ONCE, strips));
        int priority = Thread.currentThread().getPriority();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("strip", 1).daemon(true).priority(priority).factory())) {
            Queue<Future<PngStrip>> begun = new ArrayDeque<>();
            try {
                for (int next = 0, done = 0; done < strips; done++) {
                    // One more than are painted, so that no processor waits for the disk.
                    for (; next < strips && begun.size() <= threads; next++) {
                        int number = next;
                        begun.add(workers.submit(() -> strip(number)));
                    }
                    png.strip(result(begun.remove()));
                    watch.done(done + 1, strips);
                }
            } finally {
                begun.forEach(strip -> strip.cancel(false));
            }
        }
    }

    private PngStrip strip(int number) {
        if (!watch.goesOn()) {
            throw new CancellationException();
        }
        BufferedImage free = spare.poll();
        BufferedImage image = free == null ? new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB) : free;
        int top = number * rows;
        PngStrip strip = PngStrip.of(drawing, image, width / drawing.width(), height / drawing.height(), top, Math.min(rows, height - top),
                number == strips - 1);
        spare.add(image);
        return strip;
    }

    private static PngStrip result(Future<PngStrip> strip) {
        try {
            return strip.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
