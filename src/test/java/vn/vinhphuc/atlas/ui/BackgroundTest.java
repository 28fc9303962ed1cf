package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest {

    private final List<Object> told = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @BeforeEach
    void start() throws Exception {
        FxThread.start();
    }

    @Test
    void handsOverWhatCameOfIt() throws Exception {
        Background open = new Background("open", 1, told::add);
        open.run(() -> 8, told::add);
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> FxThread.on(() -> told.contains(8)));
        assertThat(told).containsExactly(8);
        open.close();
    }

    @Test
    void saysNothingMoreOnceItIsClosed() throws Exception {
        Background background = new Background("closing", 1, told::add);
        background.run(this::slow, told::add);
        begun.await();
        FxThread.on(() -> {
            go.countDown();
            background.finish(Duration.ofSeconds(10));
            return null;
        });
        background.run(() -> 9, told::add);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).isEmpty();
    }

    @Test
    void isSilentAboutAFailureThatComesTooLate() throws Exception {
        Background background = new Background("failing", 1, told::add);
        background.run(() -> {
            slow();
            throw new IllegalStateException("too late");
        }, told::add);
        begun.await();
        FxThread.on(() -> {
            go.countDown();
            background.finish(Duration.ofSeconds(10));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).isEmpty();
    }

    private int slow() {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 7;
    }
}
