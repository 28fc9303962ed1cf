package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailuresTest {

    /** A layout that throws does so sixty times in a second. */
    @Test
    void oneThatReturnsIsToldAFewTimes() {
        Failures failures = new Failures();
        assertThat(IntStream.range(0, 1_000).filter(i -> failures.count(thrown("pulse " + i))).count()).isEqualTo(Failures.MOST_TOLD);
        assertThat(failures.count(new IllegalStateException("another"))).isTrue();
    }

    private static RuntimeException thrown(String message) {
        return new IllegalStateException(message);
    }
}
