package vn.vinhphuc.atlas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Source PRESS = new Source("press", "A report", Optional.empty(), Optional.empty(),
            AsOf.UNDATED, Optional.empty(), Optional.empty(), Trust.HIGH, Optional.empty());

    @Test
    void aFillRateSaysWhatItIsAShareOf() {
        assertThatThrownBy(() -> fill(70, Optional.empty(), true)).hasMessage("a fill rate needs to say what it is a share of");
    }

    @Test
    void aFillRateIsAtMostTheWhole() {
        assertThatThrownBy(() -> fill(100.1, Optional.of(ShareOf.TOTAL_AREA), true)).hasMessageContaining("above 100 %");
    }

    @Test
    void aReportedValueHasASource() {
        assertThatThrownBy(() -> new Provenance.Reported(List.of(), AsOf.UNDATED)).hasMessage("a reported value needs a source");
    }

    @Test
    void theRateOfAPhaseIsNeverTheRateOfThePark() {
        assertThat(site(fill(100, Optional.of(ShareOf.PHASE_1), true)).fillPercent()).isEmpty();
        assertThat(site(fill(64, Optional.of(ShareOf.INDUSTRIAL_LAND), true)).fillPercent()).hasValue(64.0);
    }

    @Test
    void otherValuesAreKeptApartFromThePreferredOne() {
        Figure old = fill(50, Optional.of(ShareOf.NOT_STATED), false);
        Figure now = fill(70, Optional.of(ShareOf.NOT_STATED), true);
        Figures figures = new Figures(List.of(old, now));
        assertThat(figures.preferred(Measure.FILL_RATE)).hasValue(now);
        assertThat(figures.others(Measure.FILL_RATE)).containsExactly(old);
        assertThat(figures.preferred(Measure.TOTAL_AREA)).isEmpty();
    }

    @Test
    void whatLiesInsideAnotherSiteOrWasReplacedIsNotAdded() {
        Site whole = site();
        assertThat(whole.countsInTotals()).isTrue();
        assertThat(inside(whole, Optional.of("kcn-b"), Optional.empty()).countsInTotals()).isFalse();
        assertThat(inside(whole, Optional.empty(), Optional.of("kcn-b")).countsInTotals()).isFalse();
    }

    @Test
    void anUnknownStatusIsSaidToBeUnknown() {
        assertThat(site().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void textFallsBackToVietnameseAndIsNeverBlank() {
        assertThat(Text.vietnamese("Ngành").in(Language.ENGLISH)).isEqualTo("Ngành");
        assertThat(Text.of("Ngành", "Sector").in(Language.ENGLISH)).isEqualTo("Sector");
        assertThatThrownBy(() -> new Text(Map.of(Language.ENGLISH, "Sector"))).hasMessageContaining("Vietnamese");
        assertThatThrownBy(() -> Text.of("Ngành", " ")).hasMessageContaining("blank");
    }

    private static Figure fill(double percent, Optional<ShareOf> shareOf, boolean preferred) {
        return new Figure(Measure.FILL_RATE, new Value.Quantity(percent, Unit.PERCENT, Optional.empty()),
                new Provenance.Reported(List.of(PRESS), AsOf.UNDATED), preferred, shareOf, Optional.empty(),
                OptionalInt.empty(), Optional.empty());
    }

    private static Site site(Figure... figures) {
        return new Site("kcn-a", SiteKind.PARK, Text.vietnamese("A"), Text.vietnamese("A"), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), new Address(List.of()), Optional.empty(),
                new Figures(List.of(figures)), List.of(), Site.Promotion.NONE);
    }

    private static Site inside(Site s, Optional<String> partOf, Optional<String> supersededBy) {
        return new Site(s.id(), s.kind(), s.name(), s.label(), s.aliases(), s.family(), partOf, supersededBy, s.group(),
                s.address(), s.position(), s.figures(), s.legal(), s.promotion());
    }
}
