package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ElasticTest {

    private final Random random = new Random(250);

    @Test
    void givesWayMoreTheMoreItIsPulledButNeverAsFarAsItsMost() {
        for (int i = 0; i < 500; i++) {
            double most = 0.1 + random.nextDouble() * 100;
            double less = random.nextDouble(-1000, 1000);
            double more = less + random.nextDouble() * 10 + 1e-3;

            assertThat(Elastic.give(more, most)).isGreaterThan(Elastic.give(less, most));
            assertThat(Math.abs(Elastic.give(more, most))).isLessThan(most);
            assertThat(Elastic.give(-more, most)).isEqualTo(-Elastic.give(more, most));
        }
    }

    @Test
    void beginsAsIfThereWereNoLimit() {
        assertThat(Elastic.give(0, 72)).isZero();
        assertThat(Elastic.give(1e-3, 72) / 1e-3).isCloseTo(1, within(1e-4));
    }

    @Test
    void neverGivesWayFasterThanItIsPulled() {
        for (double pull = -300; pull < 300; pull += 0.5) {
            assertThat(Elastic.give(pull + 0.5, 72) - Elastic.give(pull, 72)).isBetween(0.0, 0.5);
        }
    }

    @Test
    void thePullIsTheInverse() {
        for (int i = 0; i < 500; i++) {
            double given = random.nextDouble(-60, 60);

            assertThat(Elastic.give(Elastic.pull(given, 72), 72)).isCloseTo(given, within(1e-9));
        }
        assertThat(Elastic.pull(500, 72)).isFinite();
    }

    @Test
    void isBackInTimeWithoutAJumpAndWithoutSwingingOver() {
        double before = 72;
        for (double t = 0; t <= 0.3; t += 0.001) {
            double now = Elastic.back(72, 0, t);
            assertThat(now).isBetween(0.0, before);
            assertThat(before - now).isLessThan(1);
            before = now;
        }
        assertThat(Elastic.back(72, 4000, Elastic.SECONDS)).isZero();
    }

    @Test
    void whatMeetsTheLimitAtFullSpeedGoesALittleBeyond() {
        double farthest = 0;
        for (double t = 0; t < Elastic.SECONDS; t += 0.001) {
            farthest = Math.max(farthest, Elastic.back(0, 4000, t));
        }
        assertThat(farthest).isBetween(20.0, 60.0);
    }

    @Test
    void aThrownPictureComesToTheWallAndBack() {
        Coast coast = new Coast(600, -1000, 200);
        double farthest = 0;
        double before = 0;
        for (double t = 0; t < 1; t += 0.001) {
            double now = coast.at(t);
            assertThat(Math.abs(now - before)).isLessThan(3);
            farthest = Math.max(farthest, now);
            before = now;
        }
        assertThat(farthest).isBetween(205.0, 240.0);
        assertThat(coast.end()).isEqualTo(200);
        assertThat(coast.over(0.1)).isFalse();
        assertThat(coast.over(0.5)).isTrue();
        assertThat(coast.at(0.5)).isEqualTo(200);
    }

    @Test
    void whatIsLetGoBeyondTheWallComesBackInTime() {
        Coast coast = new Coast(900, -2000, -50);

        assertThat(coast.at(0)).isZero();
        assertThat(coast.at(0.05)).isBetween(-50.0, 0.0);
        assertThat(coast.over(Elastic.SECONDS)).isTrue();
        assertThat(coast.at(Elastic.SECONDS)).isEqualTo(-50);
    }

    @Test
    void runsFreelyBetweenTheWalls() {
        Coast coast = new Coast(-300, -1000, 200);

        assertThat(coast.at(Coast.SECONDS)).isCloseTo(-300 * (1 - 1 / Math.E), within(1e-9));
        assertThat(coast.end()).isEqualTo(-300);
        assertThat(coast.over(3)).isTrue();
    }

    @Test
    void refusesWallsOutOfOrder() {
        assertThatThrownBy(() -> new Coast(1, 2, -2)).hasMessageContaining("2.0, -2.0");
    }
}
