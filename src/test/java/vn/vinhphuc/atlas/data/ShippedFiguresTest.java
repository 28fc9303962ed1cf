package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Value;

/** What must hold between the figures that are shipped, beyond what every pack has to obey. */
class ShippedFiguresTest {

    /** Vĩnh Phúc has been a province of its own since then. */
    private static final int FIRST_YEAR = 1997;

    @Test
    void nothingWasFoundedBeforeThereWereParksNorAfterItWasPublished() {
        List<Figure> years = figures().filter(figure -> figure.measure() == Measure.YEAR_ESTABLISHED)
                .filter(figure -> figure.horizon().isEmpty()).toList();
        assertThat(years).hasSizeGreaterThan(10).allSatisfy(figure -> assertThat(figure.amount().orElseThrow())
                .isBetween((double) FIRST_YEAR, (double) figure.provenance().asOf().last().map(LocalDate::getYear).orElse(2026)));
    }

    @Test
    void whatLiesInsideAParkIsNoLargerThanThePark() {
        List<Site> inside = ATLAS.sites().stream().filter(site -> site.partOf().isPresent()).toList();
        assertThat(inside).isNotEmpty().allSatisfy(site -> assertThat(site.hectares().orElseThrow())
                .isLessThanOrEqualTo(site.partOf().flatMap(ATLAS::site).flatMap(Site::hectares).orElseThrow()));
    }

    /** What is let and what is free come together to what can be let, as exactly as “about” is meant. */
    @Test
    void letAndFreeLandIsAllThatCanBeLet() {
        List<Site> told = ATLAS.sites()
                .stream().filter(site -> Stream.of(Measure.LEASABLE_AREA, Measure.LEASED_AREA, Measure.AVAILABLE_AREA)
                .allMatch(measure -> hectares(site, measure).isPresent())).toList();
        assertThat(told).extracting(Site::id).contains("kcn-khai-quang");
        assertThat(told).allSatisfy(site -> {
            double leasable = hectares(site, Measure.LEASABLE_AREA).orElseThrow();
            assertThat(hectares(site, Measure.LEASED_AREA).orElseThrow() + hectares(site, Measure.AVAILABLE_AREA).orElseThrow())
                    .isCloseTo(leasable, within(leasable / 100));
        });
    }

    @Test
    void onlyWhatOperatesCanBeFull() {
        assertThat(ATLAS.sites().stream().filter(site -> site.fillPercent().filter(percent -> percent > 0).isPresent()))
                .isNotEmpty().extracting(Site::status).containsOnly(Status.OPERATING);
    }

    @Test
    void noNumberIsNegativeAndWhateverIsVerifiedNamesItsSource() {
        assertThat(figures()).hasSizeGreaterThan(500).allSatisfy(figure -> {
            switch (figure.value()) {
                case Value.Quantity quantity -> assertThat(quantity.amount()).isNotNegative();
                case Value.Range range -> assertThat(range.from()).isBetween(0.0, range.to());
                default -> { }
            }
            assertThat(figure.provenance().sources().isEmpty()).isEqualTo(figure.provenance() instanceof Provenance.Unverified);
        });
    }

    private static Stream<Figure> figures() {
        return ATLAS.sites().stream().flatMap(site -> site.figures().all().stream());
    }

    private static Optional<Double> hectares(Site site, Measure measure) {
        return site.figures().hectares(measure);
    }
}
