package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LatestTest {

    private final List<Integer> told = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private Background background;

    @BeforeEach
    void begin() throws Exception {
        FxThread.start();
        background = new Background("latest", 1, failures::add);
    }

    @AfterEach
    void end() {
        background.close();
    }

    @Test
    void onlyTheFirstAndTheNewestWishAreFulfilled() throws Exception {
        Latest<Integer, Integer> latest = new Latest<>(background, this::waiting, (wish, done) -> told.add(done), failures::add);
        wish(latest, 1, 2, 3, 4);
        await(latest);
        assertThat(told).containsExactly(10, 40);
    }

    @Test
    void aWishThatFailsHoldsUpNoOther() throws Exception {
        Latest<Integer, Integer> latest = new Latest<>(background, wish -> {
            int done = waiting(wish);
            if (wish == 1) {
                throw new IllegalStateException("the first");
            }
            return done;
        }, (wish, done) -> told.add(done), failures::add);
        wish(latest, 1, 2);
        await(latest);
        assertThat(told).containsExactly(20);
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure).hasMessage("the first"));
    }

    /** Else it would come after a newer one. */
    @Test
    void aListenerThatFailsHoldsUpNoWish() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Latest<Integer, Integer> latest = new Latest<>(background, this::waiting, (wish, done) -> {
            told.add(done);
            if (wish == 1) {
                throw new IllegalStateException("a listener");
            }
        }, failures::add);
        FxThread.on(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.set(failure));
            return null;
        });
        try {
            wish(latest, 1, 2);
            await(latest);
            assertThat(told).containsExactly(10, 20);
            assertThat(thrown.get()).hasMessage("a listener");
        } finally {
            FxThread.on(() -> {
                Thread.currentThread().setUncaughtExceptionHandler(null);
                return null;
            });
        }
    }

    private int waiting(int wish) {
        try {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return wish * 10;
    }

    private void wish(Latest<Integer, Integer> latest, int... wishes) throws Exception {
        FxThread.on(() -> {
            for (int wish : wishes) {
                latest.wish(wish);
            }
            return null;
        });
        go.countDown();
    }

    private static void await(Latest<Integer, Integer> latest) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> FxThread.on(latest::idle));
    }
}
