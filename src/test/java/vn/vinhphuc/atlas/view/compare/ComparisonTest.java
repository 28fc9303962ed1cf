package vn.vinhphuc.atlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.access.Access;

class ComparisonTest {

    private static final Access ACCESS = new Access(RealAtlas.ATLAS.base());

    @Test
    void freeLandIsBetterWhereThereIsMore() {
        Row free = row(compare("kcn-khai-quang", "kcn-thang-long-vinh-phuc", "kcn-hoi-hop"), new Subject.FreeLand());
        assertThat(free.best()).containsExactly(1);
        assertThat(free.cells().get(2)).isEqualTo(new Cell.Gap());
        assertThat(free.datesDiffer()).isTrue();
    }

    /** The one that is shorter than the straight line is shown, but is not believed. */
    @Test
    void aPublishedWayIsBetterWhereItIsShorter() {
        Row airport = row(compare("kcn-song-lo-ii", "kcn-phuc-yen", "kcn-khai-quang"), new Subject.DistanceTo(Destination.NOI_BAI));
        assertThat(airport.best()).containsExactly(2);
        assertThat(airport.cells().get(1).figures()).singleElement().satisfies(ten -> assertThat(ten.amount()).contains(10.0));
    }

    /** 24 ± 6 km are not fewer than 25 km. */
    @Test
    void anEstimateIsBetterOnlyIfItCertainlyIs() {
        Row close = row(compare("kcn-binh-xuyen", "kcn-khai-quang"), new Subject.DistanceTo(Destination.NOI_BAI));
        assertThat(close.best()).isEmpty();
        Row far = row(compare("kcn-kim-hoa", "kcn-song-lo-ii"), new Subject.DistanceTo(Destination.NOI_BAI));
        assertThat(far.best()).containsExactly(0);
    }

    @Test
    void ratesOfDifferentLandAreFlaggedAndNoneIsBest() {
        Row fill = row(compare("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-thang-long-vinh-phuc", "kcn-binh-xuyen"),
                new Subject.Of(Measure.FILL_RATE));
        assertThat(fill.best()).isEmpty();
        assertThat(fill.datesDiffer()).isTrue();
        assertThat(fill.basesDiffer()).isEqualTo(fill.cells().stream().flatMap(cell -> cell.figures().stream())
                .map(Figure::shareOf).distinct().count() > 1);
    }

    @Test
    void millionsAndBillionsStandInOneUnit() {
        Row capital = Row.of(new Subject.Of(Measure.REGISTERED_CAPITAL), List.of(cell(1.2, Unit.BILLION_USD), cell(900, Unit.MILLION_USD)));
        assertThat(capital.unitsDiffer()).isFalse();
        assertThat(capital.cells().getFirst().bounds()).contains(new Cell.Bounds(1200, 1200));
        Row power = Row.of(new Subject.Of(Measure.POWER), List.of(cell(63, Unit.MVA), cell(40, Unit.MVA), cell(63, Unit.MVA)));
        assertThat(power.best()).containsExactly(0, 2);
        assertThat(Row.of(new Subject.Of(Measure.POWER), List.of(cell(63, Unit.MVA), cell(5, Unit.BILLION_VND))).best()).isEmpty();
        assertThat(Row.of(new Subject.Of(Measure.POWER), List.of(cell(63, Unit.MVA), cell(63, Unit.MVA))).best()).isEmpty();
        assertThat(Row.of(new Subject.Of(Measure.POWER), List.of(cell(63, Unit.MVA), new Cell.Gap())).best()).isEmpty();
    }

    @Test
    void whatIsConvertedHasNoOtherDigitsThanWhatIsPublished() {
        assertThat(cell(1.001, Unit.BILLION_USD).bounds()).contains(new Cell.Bounds(1001, 1001));
        assertThat(cell(4.35, Unit.KM2).bounds()).contains(new Cell.Bounds(435, 435));
    }

    @Test
    void heightsStayInMetres() {
        Row level = row(compare("kcn-binh-xuyen", "kcn-khai-quang"), new Subject.Of(Measure.GROUND_LEVEL));
        assertThat(new CompareText(Words.of(Language.ENGLISH)).cell(level.cells().getFirst())).startsWith("5–9.7 m ");
    }

    /** Whoever is named first has no advantage. */
    @Test
    void theOrderOfSitesChangesNothingButTheirPlaces() {
        List<String> ids = new ArrayList<>(RealAtlas.ATLAS.sites().stream().map(Site::id).toList());
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            Collections.shuffle(ids, random);
            List<String> four = List.copyOf(ids.subList(0, 4));
            Comparison one = compare(four.toArray(String[]::new));
            Comparison other = compare(four.reversed().toArray(String[]::new));
            assertThat(other.rows()).extracting(Row::subject).isEqualTo(one.rows().stream().map(Row::subject).toList());
            for (int row = 0; row < one.rows().size(); row++) {
                assertThat(other.rows().get(row).cells().reversed()).isEqualTo(one.rows().get(row).cells());
                assertThat(other.rows().get(row).best().stream().map(cell -> 3 - cell).sorted())
                        .containsExactlyElementsOf(one.rows().get(row).best());
            }
        }
    }

    @Test
    void whatIsNotKnownStaysAGap() {
        Comparison comparison = compare("kcn-hoi-hop", "ccn-hop-thanh");
        assertThat(comparison.sites()).extracting(Site::id).containsExactly("kcn-hoi-hop", "ccn-hop-thanh");
        assertThat(row(comparison, new Subject.Of(Measure.LAND_RENT)).isEmpty()).isTrue();
        assertThat(comparison.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        assertThat(compare("kcn-khai-quang", "kcn-nowhere").sites()).hasSize(1);
    }

    @Test
    void everyCellHasWords() {
        CompareText text = new CompareText(Words.of(Language.ENGLISH));
        Comparison comparison = compare("kcn-khai-quang", "kcn-thang-long-vinh-phuc", "kcn-ba-thien-phan-khu-i", "ccn-hop-thanh");
        assertThat(comparison.rows()).allSatisfy(row -> {
            assertThat(text.subject(row.subject())).isNotBlank();
            assertThat(row.cells()).allSatisfy(cell -> assertThat(text.cell(cell)).isNotBlank().doesNotContain("{"));
        });
        Row free = row(comparison, new Subject.FreeLand());
        assertThat(text.cell(free.cells().get(1))).isEqualTo("14.5 ha = 161.6 ha − 147.1 ha (07/2025)");
        assertThat(text.flags(free)).containsExactly("dates differ");
    }

    private static Cell cell(double amount, Unit unit) {
        Figure figure = new Figure(Measure.POWER, new Value.Quantity(amount, unit, Optional.empty()),
                new Provenance.Unverified(List.of(), AsOf.UNDATED), true, Optional.empty(), Optional.empty(), OptionalInt.empty(),
                Optional.empty());
        return new Cell.Published(figure, Units.common(figure.value()));
    }

    private static Row row(Comparison comparison, Subject subject) {
        return comparison.rows().stream().filter(row -> row.subject().equals(subject)).findFirst().orElseThrow();
    }

    private static Comparison compare(String... ids) {
        return Comparison.of(RealAtlas.ATLAS, ACCESS, new Compared(List.of(ids)));
    }
}
