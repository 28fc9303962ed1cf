package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.drawing.Discs.Disc;

/** Ground that discs cover together. */
class DiscsTest {

    @Test
    void discsThatMeetAreOneOutlineAndOthersStayApart() {
        List<Outline> islands = Discs.joined(List.of(new Disc(0, 0, 10), new Disc(100, 0, 5), new Disc(12, 0, 6)));

        assertThat(islands).hasSize(2);
        assertThat(islands.getFirst().bounds().x()).isEqualTo(-10);
        assertThat(islands.getFirst().bounds().right()).isCloseTo(18, within(0.01));
        assertThat(islands.getLast().bounds()).isEqualTo(new Box(95, -5, 10, 10));
    }

    @Test
    void aDiscInsideAnotherAndASecondOneAtItsPlaceLeaveNoMark() {
        Disc large = new Disc(3, 4, 20);

        List<Outline> islands = Discs.joined(List.of(new Disc(5, 5, 2), large, large, new Disc(3, 4, 7)));

        assertThat(islands).isEqualTo(Discs.joined(List.of(large)));
        assertThat(islands).hasSize(1);
    }

    @Test
    void aRingOfDiscsKeepsItsHole() {
        List<Disc> ring = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ring.add(new Disc(50 * Math.cos(i * Math.PI / 6), 50 * Math.sin(i * Math.PI / 6), 16));
        }

        List<Outline> islands = Discs.joined(ring);

        assertThat(islands).hasSize(1);
        assertThat(islands.getFirst().contains(0, 0)).isFalse();
        assertThat(islands.getFirst().contains(50, 0)).isTrue();
        assertThat(islands.getFirst().contains(67, 0)).isFalse();
    }

    @Test
    void aPointIsCoveredIfAndOnlyIfItLiesInSomeDisc() {
        Random random = new Random(7);
        for (int law = 0; law < 60; law++) {
            List<Disc> discs = new ArrayList<>();
            for (int i = random.nextInt(1, 60); i > 0; i--) {
                discs.add(new Disc(random.nextDouble(200), random.nextDouble(200), random.nextDouble(1, 40)));
            }
            List<Outline> islands = Discs.joined(discs);
            for (int i = 0; i < 400; i++) {
                double x = random.nextDouble(-20, 220);
                double y = random.nextDouble(-20, 220);
                double inside = discs.stream().mapToDouble(d -> d.radius() - Math.hypot(d.x() - x, d.y() - y)).max().orElse(0);
                if (Math.abs(inside) > 0.05) {
                    assertThat(islands.stream().filter(island -> island.contains(x, y)).count())
                            .as("%s, %s in %s", x, y, discs).isEqualTo(inside > 0 ? 1 : 0);
                }
            }
        }
    }
}
