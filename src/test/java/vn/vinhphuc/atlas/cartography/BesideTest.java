package vn.vinhphuc.atlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class BesideTest {

    private static final Track ROAD = track(x -> 100);
    private static final Beside BESIDE = new Beside(List.of(ROAD), 4);

    @Test
    void whatRunsOnARoadIsMovedToItsOwnSide() {
        assertThat(middle(BESIDE.moved(track(x -> 101)))).isBetween(103.9, 104.1);
        assertThat(middle(BESIDE.moved(track(x -> 98.5)))).isBetween(95.9, 96.1);
    }

    @Test
    void whatIsFarEnoughAwayStays() {
        Track far = track(x -> 106);
        assertThat(BESIDE.moved(far)).isEqualTo(far);
    }

    @Test
    void whatCrossesStillCrosses() {
        Track steep = track(x -> x - 200);
        assertThat(BESIDE.moved(steep)).isEqualTo(steep);

        List<ScreenPoint> flat = BESIDE.moved(track(x -> 100 + (x - 300) / 60)).points();
        assertThat(flat.getFirst().y()).isLessThan(100);
        assertThat(flat.getLast().y()).isGreaterThan(100);
        for (int i = 1; i < flat.size(); i++) {
            assertThat(Math.abs(flat.get(i).y() - flat.get(i - 1).y())).as("no step at %s", flat.get(i)).isLessThan(1.2);
        }
    }

    private static double middle(Track track) {
        return track.points().get(track.points().size() / 2).y();
    }

    /** A line from west to east with a point every 3 px. */
    private static Track track(DoubleUnaryOperator y) {
        return new Track(IntStream.range(0, 200).mapToObj(i -> new ScreenPoint(3 * i, y.applyAsDouble(3 * i))).toList());
    }
}
