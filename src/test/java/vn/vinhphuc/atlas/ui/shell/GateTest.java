package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void workWaitsInItsOrderUntilTheGateOpens() {
        List<String> done = new ArrayList<>();
        Gate gate = new Gate();
        gate.run(() -> done.add("first"));
        gate.run(() -> gate.run(() -> done.add("inside")));
        assertThat(done).isEmpty();
        gate.open();
        gate.run(() -> done.add("last"));
        gate.open();
        assertThat(done).containsExactly("first", "inside", "last");
    }
}
