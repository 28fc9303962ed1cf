package vn.vinhphuc.atlas.cartography.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class OccupiedTest {

    private static final Box AREA = new Box(-100, -50, 700, 500);
    private static final ScreenPoint ORIGIN = new ScreenPoint(0, 0);

    @Test
    void stencilsSayWhatTheBoxesThemselvesSay() {
        Random random = new Random(7);
        int free = 0;
        for (int round = 0; round < 40; round++) {
            Occupied occupied = new Occupied(1, AREA);
            List<Box> taken = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                taken.add(box(random, 30));
            }
            occupied.take(ORIGIN, taken);
            for (int i = 0; i < 200; i++) {
                List<Box> wanted = List.of(box(random, 60), box(random, 20)).subList(0, 1 + i % 2);
                boolean apart = taken.stream().noneMatch(one -> wanted.stream().anyMatch(one::overlaps));
                free += apart ? 1 : 0;

                assertThat(occupied.free(ORIGIN, wanted)).as("%s among %s", wanted, taken).isEqualTo(apart);
            }
        }
        assertThat(free).isBetween(1_000, 7_000);
    }

    @Test
    void aBoxThatTouchesAnotherIsFree() {
        Occupied occupied = new Occupied(1, AREA);
        occupied.take(ORIGIN, List.of(new Box(8, 8, 12, 12)));

        assertThat(occupied.free(ORIGIN, List.of(new Box(20, 8, 12, 12)))).isTrue();
        assertThat(occupied.free(ORIGIN, List.of(new Box(19.99, 8, 12, 12)))).isFalse();
    }

    @Test
    void signsThatPartWhileTheMapGrowsMayMeetOnTheWay() {
        Occupied occupied = new Occupied(2, AREA);
        occupied.take(new ScreenPoint(100, 100), List.of(new Box(30, 0, 20, 20)));

        // at twice the scale the foot of the wanted one is 40 px farther to the right
        assertThat(occupied.free(new ScreenPoint(140, 100), List.of(new Box(-35, 0, 20, 20)))).isFalse();
        assertThat(occupied.free(new ScreenPoint(140, 100), List.of(new Box(15, 0, 20, 20)))).isTrue();
    }

    /** Some reach beyond the area. */
    private static Box box(Random random, double largest) {
        return new Box(AREA.x() - 20 + random.nextDouble() * 720, AREA.y() - 20 + random.nextDouble() * 520,
                1 + random.nextDouble() * largest, 1 + random.nextDouble() * largest);
    }
}
