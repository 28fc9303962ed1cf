package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.WebMercator;

class FlightTest {

    private static final Camera VINH_YEN = new Camera(new LatLon(21.31, 105.6), 12);
    private static final Camera PHUC_YEN = new Camera(new LatLon(21.24, 105.72), 12);

    @Test
    void beginsAndEndsWhereItShould() {
        Flight flight = new Flight(VINH_YEN, PHUC_YEN, 800);

        assertThat(flight.at(0).centre().metresTo(VINH_YEN.centre())).isLessThan(0.01);
        assertThat(flight.at(0).zoom()).isCloseTo(12, within(1e-9));
        assertThat(flight.at(1)).isEqualTo(PHUC_YEN);
    }

    @Test
    void risesOnTheWayToAFarPlace() {
        assertThat(new Flight(VINH_YEN, PHUC_YEN, 800).at(0.5).zoom()).isBetween(9.0, 11.9);
    }

    @Test
    void staysInPlaceForAMereZoom() {
        Camera closer = new Camera(VINH_YEN.centre(), 14);
        Camera half = new Flight(VINH_YEN, closer, 800).at(0.5);

        assertThat(half.zoom()).isCloseTo(13, within(1e-9));
        assertThat(half.centre().metresTo(VINH_YEN.centre())).isLessThan(0.01);
    }

    @Test
    void fliesTheSameWayBack() {
        Camera there = new Flight(VINH_YEN, PHUC_YEN, 800).at(0.3);
        Camera back = new Flight(PHUC_YEN, VINH_YEN, 800).at(0.7);

        assertThat(there.centre().metresTo(back.centre())).isLessThan(0.5);
        assertThat(there.zoom()).isCloseTo(back.zoom(), within(1e-6));
    }

    @Test
    void takesLongerForALongerWay() {
        Camera near = new Camera(new LatLon(21.309, 105.602), 12);

        assertThat(new Flight(VINH_YEN, near, 800).seconds())
                .isLessThan(new Flight(VINH_YEN, PHUC_YEN, 800).seconds());
    }

    @Test
    void neverJumps() {
        Random random = new Random(20250701);
        for (int i = 0; i < 200; i++) {
            Flight flight = new Flight(somewhere(random), somewhere(random), 400 + random.nextInt(3000));
            IntStream.range(0, 200).forEach(step -> {
                Camera a = flight.at(step / 200.0);
                Camera b = flight.at((step + 1) / 200.0);
                assertThat(Math.abs(a.zoom() - b.zoom())).isLessThan(0.2);
                double pixels = a.centre().metresTo(b.centre()) / WebMercator.metresPerPixel(21, Math.max(a.zoom(), b.zoom()));
                assertThat(pixels).isLessThan(400);
            });
        }
    }

    private static Camera somewhere(Random random) {
        return new Camera(new LatLon(21 + random.nextDouble() * 0.7, 105.2 + random.nextDouble() * 0.7),
                8.6 + random.nextDouble() * 6);
    }
}
