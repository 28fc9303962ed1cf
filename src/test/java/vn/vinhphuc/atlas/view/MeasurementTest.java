package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Measured.Shape;

class MeasurementTest {

    private static final LatLon A = new LatLon(21.3, 105.6);

    /** A degree of the meridian at 21.3° is 110.7 km on WGS 84. */
    @Test
    void aLineIsAsLongAsOnTheEllipsoid() {
        Measurement line = Measurement.of(Measured.nothing(Shape.LINE).with(A).with(new LatLon(22.3, 105.6)));
        assertThat(line.km()).isCloseTo(110.73, within(0.02));
        assertThat(line.ha()).isEmpty();
        LatLon east = A.towards(90, 10_000);
        assertThat(Measurement.of(Measured.nothing(Shape.LINE).with(A).with(east).with(A)).km()).isCloseTo(20, within(1e-6));
    }

    @Test
    void aSquareKilometreIsAHundredHectares() {
        Measured square = Measured.nothing(Shape.AREA).with(A).with(A.towards(0, 1000)).with(A.towards(0, 1000).towards(90, 1000))
                .with(A.towards(90, 1000));
        assertThat(Measurement.of(square).ha().orElseThrow()).isCloseTo(100, within(0.05));
        assertThat(Measurement.of(square).km()).isCloseTo(4, within(0.001));
        assertThat(Measurement.of(new Measured(Shape.AREA, square.points().reversed())).ha().orElseThrow())
                .isCloseTo(Measurement.of(square).ha().orElseThrow(), within(1e-6));
    }

    @Test
    void anAreaBeginsWithThreePointsAndDoesNotCrossItself() {
        Measured measured = Measured.nothing(Shape.AREA);
        assertThat(Measurement.of(measured).km()).isZero();
        measured = measured.with(A).with(A);
        assertThat(Measurement.of(measured).km()).isZero();
        measured = measured.with(A.towards(0, 1000));
        assertThat(Measurement.of(measured).ha()).isEmpty();
        assertThat(Measurement.of(measured).km()).isCloseTo(1, within(1e-6));
        Measured bow = new Measured(Shape.AREA, List.of(A, A.towards(45, 1414), A.towards(90, 1000), A.towards(0, 1000)));
        assertThat(Measurement.of(bow).ha()).isEmpty();
        assertThat(Measurement.of(bow.withoutLast()).ha()).isPresent();
        assertThat(Measured.nothing(Shape.LINE).withoutLast().points()).isEmpty();
    }

    @Test
    void cornersFallOnSitesAndInterchanges() {
        Snapping snapping = Snapping.of(RealAtlas.ATLAS);
        LatLon site = RealAtlas.ATLAS.site("kcn-khai-quang").orElseThrow().position().orElseThrow().at();
        assertThat(snapping.near(site.towards(10, 150), 200).orElseThrow().id()).isEqualTo("kcn-khai-quang");
        assertThat(snapping.near(site.towards(10, 250), 200)).isEmpty();
        assertThat(snapping.near(new LatLon(21.3575, 105.6066), 100).orElseThrow().id()).isEqualTo("ic4");
        Viewport viewport = new Viewport(site, 12, 800, 600);
        assertThat(snapping.near(new ScreenPoint(405, 300), viewport, 8).orElseThrow().id()).isEqualTo("kcn-khai-quang");
        assertThat(snapping.near(new ScreenPoint(412, 300), viewport, 8)).isEmpty();
    }
}
