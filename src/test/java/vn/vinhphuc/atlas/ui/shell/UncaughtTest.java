package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncaughtTest {

    private final List<Throwable> told = new ArrayList<>();
    private int ended;
    private final Uncaught uncaught = new Uncaught(told::add, () -> ended++);

    @Test
    void aWindowThatNobodyPaintsEnds() {
        uncaught.uncaughtException(thread("QuantumRenderer-0"), new OutOfMemoryError("Java heap space"));
        assertThat(ended).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void everythingElseIsTold() {
        Throwable memory = new OutOfMemoryError("Java heap space");
        Throwable painting = new IllegalStateException("a layout");
        uncaught.uncaughtException(thread("tiles1"), memory);
        uncaught.uncaughtException(thread("QuantumRenderer-0"), painting);
        assertThat(told).containsExactly(memory, painting);
        assertThat(ended).isZero();
    }

    private static Thread thread(String name) {
        return Thread.ofPlatform().name(name).unstarted(() -> { });
    }
}
