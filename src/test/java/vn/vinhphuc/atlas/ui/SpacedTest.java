package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SpacedTest {

    /** Fifty wishes in a row cost a few pieces of work, the last of which is about the last wish. */
    @Test
    void onlyTheNewestWishIsDone() throws Exception {
        FxThread.start();
        List<Integer> worked = new CopyOnWriteArrayList<>();
        CountDownLatch last = new CountDownLatch(1);
        try (Background background = new Background("spaced", 1, failure -> { })) {
            Spaced<Integer, Integer> spaced = new Spaced<>(background, Duration.ofMillis(20), wish -> {
                worked.add(wish);
                if (wish == 50) {
                    last.countDown();
                }
                return wish;
            }, done -> { });
            for (int wish = 1; wish <= 50; wish++) {
                spaced.wish(wish);
            }
            assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(worked).endsWith(50).isSorted().hasSizeLessThan(50);
    }
}
