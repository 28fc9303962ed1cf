package vn.vinhphuc.atlas.view.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;

/** Guests who come and go, and an officer who wants to leave. */
class BoothTest {

    private static final long IDLE = 60_000;

    private final Booth start = Booth.entered(IDLE, 0);

    @Test
    void theTourPlaysUntilSomeoneTouches() {
        assertThat(start.passed(10_000_000).guest()).isEmpty();
        assertThat(start.touched(5).guest()).as("a sign of life of nobody").isEmpty();
        assertThat(start.spoken(Language.ENGLISH, 5).guest()).contains(new Guest(Language.ENGLISH, 5));
    }

    @Test
    void aGuestWhoHasGoneMakesRoomAfterACountdown() {
        Booth guest = start.spoken(Language.ENGLISH, 1000);
        assertThat(guest.countdown(1000 + IDLE - 1)).isEmpty();
        assertThat(guest.countdown(1000 + IDLE)).hasValue(10);
        assertThat(guest.countdown(1000 + IDLE + 1)).hasValue(10);
        assertThat(guest.countdown(1000 + IDLE + 9001)).hasValue(1);
        assertThat(guest.passed(1000 + IDLE + 9999)).isEqualTo(guest);
        assertThat(guest.passed(1000 + IDLE + 10_000).guest()).isEmpty();
        assertThat(start.countdown(10_000_000)).as("nobody is counted down while the tour plays").isEmpty();
    }

    @Test
    void aTouchDuringTheCountdownKeepsTheGuest() {
        Booth guest = start.spoken(Language.ENGLISH, 0).touched(IDLE + 5000);
        assertThat(guest.passed(IDLE + 10_000).guest()).isPresent();
        assertThat(guest.countdown(IDLE + 10_000)).isEmpty();
        assertThat(guest.guest().orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theChordLeavesWhenItIsHeld() {
        Booth held = start.released().pressed(5000);
        assertThat(held.held(6000)).isEqualTo(0.5);
        assertThat(held.passed(6999).over()).isFalse();
        assertThat(held.pressed(6990).passed(7000).over()).as("repeated by the system").isTrue();
        assertThat(held.released().passed(60_000).over()).isFalse();
        assertThat(held.released().held(60_000)).isZero();
    }

    /** The officer who opens the booth has the keys still down. */
    @Test
    void theChordThatOpenedTheBoothDoesNotCloseIt() {
        Booth held = start;
        for (long now = 30; now < 10_000; now += 500) {
            held = held.pressed(now).passed(now);
        }
        assertThat(held.over()).isFalse();
        assertThat(held.released().pressed(10_000).passed(12_000).over()).isTrue();
        assertThat(start.pressed(5000).passed(7000).over()).as("their release was not heard").isTrue();
    }

    @Test
    void otherWaysOutAreRefusedInWordsForAWhile() {
        Booth refused = start.refused(100);
        assertThat(refused.told()).isPresent();
        assertThat(refused.over()).isFalse();
        assertThat(refused.passed(5100).told()).isPresent();
        assertThat(refused.passed(5101).told()).isEmpty();
    }

    @Test
    void aBoothThatIsOverStaysSo() {
        Booth over = start.spoken(Language.ENGLISH, 0).released().pressed(0).passed(2000);
        assertThat(over.over()).isTrue();
        assertThat(over.guest()).isEmpty();
        assertThat(over.spoken(Language.ENGLISH, 3000).guest()).isEmpty();
    }

    @Test
    void aGuestNeedsTime() {
        assertThatThrownBy(() -> Booth.entered(999, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever children do to the screen, only the chord leaves, and a booth that is left alone plays its tour again. */
    @Test
    void anythingInAnyOrder() {
        Random random = new Random(20261130);
        Booth booth = start.released();
        long now = 0;
        for (int i = 0; i < 20_000; i++) {
            now += random.nextInt(15_000);
            long at = now;
            booth = switch (random.nextInt(6)) {
                case 0 -> booth.spoken(random.nextBoolean() ? Language.ENGLISH : Language.VIETNAMESE, at);
                case 1 -> booth.touched(at);
                case 2 -> booth.refused(at);
                case 3 -> booth.left();
                case 4 -> booth.pressed(at).released();
                default -> booth.passed(at);
            };
            assertThat(booth.over()).isFalse();
            assertThat(booth.held(at)).isZero();
        }
        assertThat(booth.passed(now + IDLE + Booth.COUNTDOWN)).satisfies(alone -> {
            assertThat(alone.guest()).isEmpty();
            assertThat(alone.told()).isEmpty();
        });
    }
}
