package vn.vinhphuc.atlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GeometryTest {

    @Test
    void distancesAreThoseOfTheEllipsoid() {
        // Vincenty's worked example of 1975: Flinders Peak to Buninyong, 54 972.271 m (on a slightly different ellipsoid, GRS 80)
        LatLon flindersPeak = new LatLon(-37.951033417, 144.424867889);
        LatLon buninyong = new LatLon(-37.652821139, 143.926495528);
        assertThat(flindersPeak.metresTo(buninyong)).isCloseTo(54_972.271, within(0.01));
    }

    @Test
    void goingAndMeasuringAgree() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 1_000; i++) {
            LatLon start = new LatLon(random.nextDouble(20, 22), random.nextDouble(104, 107));
            double metres = random.nextDouble(1, 100_000);
            assertThat(start.metresTo(start.towards(random.nextDouble(360), metres))).isCloseTo(metres, within(1e-3));
        }
    }

    @Test
    void aHoleIsOutside() {
        GeoArea area = new GeoArea(List.of(square(0, 0, 4), square(1, 1, 2)));
        assertThat(area.contains(new LatLon(0.5, 0.5))).isTrue();
        assertThat(area.contains(new LatLon(2, 2))).isFalse();
        assertThat(area.contains(new LatLon(5, 5))).isFalse();
        assertThat(area.labelPosition()).satisfies(p -> assertThat(area.contains(p)).isTrue());
    }

    @Test
    void theAreaOfASquareDegreeAtTheEquatorIsKnown() {
        // 12 308.778 km² (Karney, GeographicLib's Planimeter, 0–1° E, 0–1° N)
        assertThat(new GeoArea(List.of(square(0, 0, 1))).hectares()).isCloseTo(1_230_877.8, within(1.0));
        assertThat(new GeoArea(List.of(square(0, 0, 1), square(0.25, 0.25, 0.5))).hectares())
                .isCloseTo(1_230_877.8 * 0.75, within(500.0));
    }

    @Test
    void aCrossingRingIsFound() {
        GeoArea bow = new GeoArea(List.of(List.of(
                new LatLon(0, 0), new LatLon(1, 1), new LatLon(1, 0), new LatLon(0, 1), new LatLon(0, 0))));
        assertThat(bow.flaw()).hasValueSatisfying(p -> assertThat(p).isEqualTo(new LatLon(0.5, 0.5)));
        assertThat(new GeoArea(List.of(square(0, 0, 1))).flaw()).isEmpty();
    }

    @Test
    void anOpenRingIsRefused() {
        assertThatThrownBy(() -> new GeoArea(List.of(List.of(
                new LatLon(0, 0), new LatLon(1, 1), new LatLon(1, 0), new LatLon(0, 1)))))
                .hasMessageContaining("the last equal to the first");
    }

    @Test
    void theDistanceToAnAreaIsThatToItsBorder() {
        GeoArea area = new GeoArea(List.of(square(105, 21, 1)));
        assertThat(area.metresFrom(new LatLon(21.5, 105.5))).isZero();
        assertThat(area.metresFrom(new LatLon(21.5, 106.1)))
                .isCloseTo(new LatLon(21.5, 106).metresTo(new LatLon(21.5, 106.1)), within(20.0));
    }

    @Test
    void aSimplifiedCoverageStaysWithoutGaps() {
        List<LatLon> border = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i <= 100; i++) {
            border.add(new LatLon(i / 100.0, 1 + random.nextDouble(-0.01, 0.01)));
        }
        List<LatLon> west = new ArrayList<>(border);
        west.addAll(List.of(new LatLon(1, 0), new LatLon(0, 0), border.getFirst()));
        List<LatLon> east = new ArrayList<>(border);
        east.addAll(List.of(new LatLon(1, 2), new LatLon(0, 2), border.getFirst()));
        List<GeoArea> simple = Coverage.simplified(List.of(new GeoArea(List.of(west)), new GeoArea(List.of(east))), 2_000);
        Set<LatLon> shared = new HashSet<>(simple.get(0).rings().getFirst());
        shared.retainAll(simple.get(1).rings().getFirst());
        assertThat(simple.get(0).rings().getFirst()).hasSizeLessThan(60);
        assertThat(simple.get(0).rings().getFirst()).filteredOn(p -> p.lon() > 0.5).allMatch(shared::contains);
    }

    @Test
    void theIndexFindsWhatALookAtEverythingFinds() {
        SplittableRandom random = new SplittableRandom(9);
        List<LatLon> points = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            points.add(new LatLon(random.nextDouble(20, 22), random.nextDouble(105, 107)));
        }
        SpatialIndex<LatLon> index = new SpatialIndex<>(points, p -> GeoBounds.around(List.of(p)));
        for (int i = 0; i < 100; i++) {
            double w = random.nextDouble(105, 106);
            double s = random.nextDouble(20, 21);
            GeoBounds bounds = new GeoBounds(w, s, w + 0.3, s + 0.4);
            assertThat(index.within(bounds)).containsExactlyInAnyOrderElementsOf(points.stream().filter(bounds::contains).toList());
        }
    }

    private static List<LatLon> square(double west, double south, double size) {
        return List.of(new LatLon(south, west), new LatLon(south, west + size), new LatLon(south + size, west + size),
                new LatLon(south + size, west), new LatLon(south, west));
    }
}
