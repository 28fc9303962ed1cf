package vn.vinhphuc.atlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BordersTest {

    @Test
    void aSharedBorderIsThereOnce() {
        GeoArea west = square(0, 0);
        GeoArea east = square(0, 1);
        List<Border> borders = Coverage.borders(List.of(west, east));
        assertThat(borders).extracting(Border::sides).containsExactlyInAnyOrder(List.of(0), List.of(0, 1), List.of(1));
        assertThat(borders).filteredOn(Border::inner).singleElement()
                .satisfies(border -> assertThat(border.line().positions())
                        .containsExactlyInAnyOrder(new LatLon(0, 1), new LatLon(1, 1)));
    }

    @Test
    void anIslandHasOneClosedBorder() {
        assertThat(Coverage.borders(List.of(square(0, 0)))).singleElement().satisfies(border -> {
            assertThat(border.line().positions()).hasSize(5);
            assertThat(border.line().positions().getFirst()).isEqualTo(border.line().positions().getLast());
        });
    }

    @Test
    void allBordersTogetherAreAsLongAsTheRingsLessWhatTheyShare() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 20; round++) {
            List<GeoArea> areas = new ArrayList<>();
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                    if (random.nextBoolean()) {
                        areas.add(square(row, column));
                    }
                }
            }
            List<Border> borders = Coverage.borders(areas);
            double rings = areas.stream().mapToDouble(area -> new GeoLine(area.rings().getFirst()).metres()).sum();
            double once = borders.stream().mapToDouble(border -> border.line().metres()).sum();
            double shared = borders.stream().filter(Border::inner).mapToDouble(border -> border.line().metres()).sum();
            assertThat(once + shared).isCloseTo(rings, within(1.0));
        }
    }

    private static GeoArea square(double south, double west) {
        return new GeoArea(List.of(List.of(new LatLon(south, west), new LatLon(south, west + 1),
                new LatLon(south + 1, west + 1), new LatLon(south + 1, west), new LatLon(south, west))));
    }
}
