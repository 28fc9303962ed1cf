package vn.vinhphuc.atlas.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final Presence presence = new Presence();

    @Test
    void whatComesIsThereAfterItsTimeAndWhatGoesIsGone() {
        presence.change(List.of("new"), List.of("old"));
        assertThat(presence.of("new")).isZero();
        assertThat(presence.of("old")).isEqualTo(1);
        assertThat(presence.of("other")).isEqualTo(1);

        presence.pass(Presence.SECONDS / 4);
        assertThat(presence.of("new")).isCloseTo(0.25, within(1e-9));
        assertThat(presence.of("old")).isCloseTo(0.75, within(1e-9));
        assertThat(presence.goes("old")).isTrue();

        presence.pass(Presence.SECONDS);
        assertThat(presence.still()).isTrue();
        assertThat(presence.of("new")).isEqualTo(1);
        assertThat(presence.goes("old")).isFalse();
    }

    @Test
    void whatTurnsBackGoesOnFromWhereItIs() {
        presence.change(List.of("a"), List.of("b"));
        presence.pass(Presence.SECONDS / 4);
        presence.change(List.of("b"), List.of("a"));

        assertThat(presence.of("a")).isCloseTo(0.25, within(1e-9));
        assertThat(presence.of("b")).isCloseTo(0.75, within(1e-9));
        assertThat(presence.goes("a")).isTrue();
        assertThat(presence.goes("b")).isFalse();
        assertThat(presence.coming()).containsExactly("b");
    }

    @Test
    void anotherMapIsThereAtOnce() {
        presence.change(IntStream.rangeClosed(0, Presence.MOST).mapToObj(i -> "s" + i).toList(), List.of());

        assertThat(presence.still()).isTrue();
        assertThat(presence.of("s3")).isEqualTo(1);
    }
}
