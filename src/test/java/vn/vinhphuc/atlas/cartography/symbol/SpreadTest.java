package vn.vinhphuc.atlas.cartography.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class SpreadTest {

    @Test
    void bodiesComeApart() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            List<Body> bodies = crowd(random);
            List<Body> spread = placed(bodies, Spread.of(bodies));
            for (int i = 0; i < spread.size(); i++) {
                for (int j = i + 1; j < spread.size(); j++) {
                    if (Double.isFinite(spread.get(i).weight()) || Double.isFinite(spread.get(j).weight())) {
                        assertThat(spread.get(i).gap(spread.get(j))).as("round %d, %d and %d", round, i, j)
                                .isGreaterThan(Spread.GAP - 0.5);
                    }
                }
            }
        }
    }

    @Test
    void bodiesWithRoomStay() {
        List<Body> bodies = List.of(new Body(new ScreenPoint(0, 0), 10, false, 1), new Body(new ScreenPoint(40, 0), 10, true, 1));

        assertThat(Spread.of(bodies)).containsExactly(new ScreenPoint(0, 0), new ScreenPoint(40, 0));
    }

    @Test
    void fixedBodiesStayAndHeavyOnesMoveLess() {
        List<Body> bodies = List.of(new Body(new ScreenPoint(0, 0), 10, false, Double.POSITIVE_INFINITY),
                new Body(new ScreenPoint(100, 0), 10, false, 9), new Body(new ScreenPoint(105, 0), 10, false, 1),
                new Body(new ScreenPoint(5, 0), 10, false, 1));
        List<ScreenPoint> places = Spread.of(bodies);

        assertThat(places.getFirst()).isEqualTo(new ScreenPoint(0, 0));
        assertThat(Math.abs(places.get(1).x() - 100)).isLessThan(Math.abs(places.get(2).x() - 105));
    }

    @Test
    void ofTwoAtOnePointTheFirstGoesEast() {
        List<ScreenPoint> places = Spread.of(List.of(
                new Body(new ScreenPoint(0, 0), 8, false, 1), new Body(new ScreenPoint(0, 0), 8, false, 1)));

        assertThat(places.getFirst().x()).isGreaterThan(places.get(1).x());
    }

    private static List<Body> crowd(SplittableRandom random) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            ScreenPoint at = i % 4 == 3 ? bodies.getLast().at() : new ScreenPoint(random.nextDouble(300), random.nextDouble(300));
            bodies.add(new Body(at, random.nextDouble(4, 15), random.nextBoolean(), random.nextDouble(0.5, 4)));
        }
        bodies.add(new Body(new ScreenPoint(150, 150), 6, false, Double.POSITIVE_INFINITY));
        return bodies;
    }

    private static List<Body> placed(List<Body> bodies, List<ScreenPoint> places) {
        List<Body> placed = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            placed.add(new Body(places.get(i), bodies.get(i).reach(), bodies.get(i).square(), bodies.get(i).weight()));
        }
        return placed;
    }
}
