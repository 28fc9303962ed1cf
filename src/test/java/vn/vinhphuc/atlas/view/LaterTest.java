package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void isMadeOnceWhenItIsFirstAsked() {
        Later<Integer> later = new Later<>(times::incrementAndGet);
        assertThat(times).hasValue(0);

        assertThat(later.get()).isEqualTo(1);
        assertThat(later.get()).isEqualTo(1);
    }

    @Test
    void whoAsksWhileItIsMadeGetsTheSame() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Later<Integer> later = new Later<>(() -> {
            begun.countDown();
            awaitUninterrupted(end);
            return times.incrementAndGet();
        });
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(later);
        begun.await();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(later);
        end.countDown();

        assertThat(first.get()).isEqualTo(1);
        assertThat(second.get()).isEqualTo(1);
    }

    @Test
    void whatCannotBeMadeIsToldToEveryoneWhoAsks() {
        Later<Integer> later = new Later<>(() -> {
            throw new IllegalStateException("attempt " + times.incrementAndGet());
        });

        assertThatThrownBy(later::get).hasRootCauseMessage("attempt 1");
        assertThatThrownBy(later::get).hasRootCauseMessage("attempt 1");
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
