package vn.vinhphuc.atlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GeoLineTest {

    private static final GeoLine BENT = new GeoLine(List.of(new LatLon(21.2, 105.5), new LatLon(21.3, 105.6), new LatLon(21.2, 105.7)));

    @Test
    void noPlaceOfTheLineIsNearerThanTheNearest() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            LatLon p = new LatLon(21.1 + random.nextDouble() * 0.3, 105.4 + random.nextDouble() * 0.4);
            LinePoint nearest = BENT.nearest(p);
            double off = nearest.at().metresTo(p);
            for (double along = 0; along <= BENT.metres(); along += 500) {
                LatLon other = BENT.part(along, along).positions().getFirst();
                assertThat(other.metresTo(p)).isGreaterThan(off * 0.998);
            }
            assertThat(BENT.part(0, nearest.metres()).metres()).isCloseTo(nearest.metres(), within(1.0));
        }
    }

    @Test
    void thePartsAreTheWhole() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            double cut = random.nextDouble() * BENT.metres();
            assertThat(BENT.part(0, cut).metres() + BENT.part(cut, BENT.metres()).metres()).isCloseTo(BENT.metres(), within(0.01));
            assertThat(BENT.part(BENT.metres(), cut)).isEqualTo(BENT.part(cut, BENT.metres()).reversed());
        }
        assertThat(BENT.part(0, BENT.metres() * 0.4).positions()).hasSize(2);
        assertThat(BENT.part(0, BENT.metres()).positions()).hasSize(3);
    }

    @Test
    void crossesWhereBothAre() {
        GeoLine across = new GeoLine(List.of(new LatLon(21.25, 105.4), new LatLon(21.25, 105.8)));
        assertThat(BENT.crossings(across)).hasSize(2).allSatisfy(at -> {
            assertThat(at.lat()).isCloseTo(21.25, within(1e-9));
            assertThat(BENT.nearest(at).at().metresTo(at)).isLessThan(0.01);
        });
        assertThat(BENT.crossings(new GeoLine(List.of(new LatLon(21.4, 105.4), new LatLon(21.4, 105.8))))).isEmpty();
        assertThat(across.crossings(across)).isEmpty();
    }
}
