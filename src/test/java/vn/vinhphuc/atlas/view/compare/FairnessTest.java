package vn.vinhphuc.atlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;

/** What is called the best is the best of what can be compared; otherwise nothing is, and the row says why. */
class FairnessTest {

    private static final Access ACCESS = new Access(RealAtlas.ATLAS.base());

    static Stream<List<String>> several() {
        Random random = new Random(4);
        List<String> ids = new ArrayList<>(RealAtlas.ATLAS.sites().stream().map(Site::id).toList());
        return IntStream.range(0, 40).mapToObj(i -> {
            Collections.shuffle(ids, random);
            return List.copyOf(ids.subList(0, 2 + random.nextInt(3)));
        });
    }

    @ParameterizedTest
    @MethodSource("several")
    void noneIsBetterThanTheBestAndNotAllAreTheBest(List<String> ids) {
        for (Row row : compare(ids).rows()) {
            List<Cell.Bounds> known = row.cells().stream().flatMap(cell -> cell.bounds().stream()).toList();
            assertThat(row.best()).hasSizeLessThan(Math.max(1, known.size())).allSatisfy(at -> {
                Cell.Bounds best = row.cells().get(at).bounds().orElseThrow();
                assertThat(known).allMatch(other -> row.subject().better() == Subject.Better.LOWER
                        ? best.least() <= other.least() && best.most() <= other.most()
                        : best.least() >= other.least() && best.most() >= other.most());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("several")
    void whereNoneIsTheBestOfSeveralDifferentOnesTheReasonIsSaid(List<String> ids) {
        for (Row row : compare(ids).rows()) {
            assertThat(row.best().isEmpty() || row.remark().isEmpty()).isTrue();
            boolean apart = row.cells().stream().flatMap(cell -> cell.bounds().stream()).distinct().count() > 1;
            if (apart && row.subject().better() != Subject.Better.NEITHER) {
                assertThat(row.best().isEmpty()).isEqualTo(row.remark().isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("several")
    void roadsAndStraightLinesAreNeverSetAgainstEachOther(List<String> ids) {
        assertThat(compare(ids).rows()).filteredOn(row -> !row.best().isEmpty()).allSatisfy(row -> assertThat(row.cells())
                .noneMatch(cell -> cell instanceof Cell.Way(var distance) && distance instanceof Distance.StraightLine));
    }

    @ParameterizedTest
    @MethodSource("several")
    void everySourceThatIsShownIsNumbered(List<String> ids) {
        Comparison comparison = compare(ids);
        assertThat(comparison.rows()).allSatisfy(row -> assertThat(row.cells()).allSatisfy(cell -> assertThat(cell.provenances())
                .allSatisfy(provenance -> assertThat(comparison.citations().sign(provenance)).isNotNull())));
    }

    @Test
    void theLowerRentOfTheSameUnitIsTheBestAlthoughItIsOlder() {
        Row rent = row(new Subject.Of(Measure.LAND_RENT), "kcn-ba-thien-phan-khu-i", "kcn-khai-quang");
        assertThat(rent.best()).containsExactly(1);
        assertThat(rent.datesDiffer()).isTrue();
    }

    @Test
    void aRentForFiftyYearsIsNotSetAgainstOneWithoutATerm() {
        Row rent = row(new Subject.Of(Measure.LAND_RENT), "kcn-ba-thien", "kcn-khai-quang");
        assertThat(rent.best()).isEmpty();
        assertThat(rent.remark()).contains(Remark.BASIS_DIFFERS);
        assertThat(new CompareText(Words.of(Language.ENGLISH)).flags(rent)).containsExactly("dates differ", "units differ");
    }

    @Test
    void aRentInWordsIsNotSetAgainstANumber() {
        assertThat(row(new Subject.Of(Measure.LAND_RENT), "kcn-binh-xuyen", "kcn-khai-quang").remark()).contains(Remark.IN_WORDS);
    }

    @Test
    void aShareOfWhatIsNotStatedIsNotComparedEvenWithItsLike() {
        Row fill = row(new Subject.Of(Measure.FILL_RATE), "ccn-dong-soc", "kcn-binh-xuyen-ii-gd1");
        assertThat(fill.best()).isEmpty();
        assertThat(fill.remark()).contains(Remark.BASIS_NOT_STATED);
    }

    @Test
    void aStraightLineIsNotSetAgainstARoad() {
        assertThat(row(new Subject.DistanceTo(Destination.HANOI), "kcn-binh-xuyen", "kcn-khai-quang", "kcn-ba-thien-ii").remark())
                .contains(Remark.KNOWN_DIFFERENTLY);
    }

    @Test
    void twentyKilometresAreFewerThanOverTwenty() {
        assertThat(row(new Subject.DistanceTo(Destination.NOI_BAI), "kcn-ba-thien-ii", "kcn-thang-long-vinh-phuc", "kcn-khai-quang")
                .best()).containsExactly(1);
    }

    @Test
    void anEstimateThatMayBeLongerIsNotTheBest() {
        assertThat(row(new Subject.DistanceTo(Destination.NOI_BAI), "kcn-binh-xuyen", "kcn-khai-quang").remark())
                .contains(Remark.WITHIN_ERROR);
    }

    @Test
    void aLargerParkIsNotABetterOne() {
        Row area = row(new Subject.Of(Measure.TOTAL_AREA), "kcn-khai-quang", "kcn-ba-thien");
        assertThat(area.best()).isEmpty();
        assertThat(area.remark()).isEmpty();
    }

    @Test
    void sectorsStandByTheNamesOfOneList() {
        Row sectors = row(new Subject.Of(Measure.SECTORS), "kcn-khai-quang", "kcn-ba-thien-ii");
        Site site = RealAtlas.ATLAS.site("kcn-khai-quang").orElseThrow();
        assertThat(new CompareText(Words.of(Language.ENGLISH)).cell(sectors.cells().getFirst()))
                .contains(site.sectors().stream().map(sector -> sector.name().in(Language.ENGLISH)).toList());
    }

    private static Row row(Subject subject, String... ids) {
        return compare(List.of(ids)).rows().stream().filter(row -> row.subject().equals(subject)).findFirst().orElseThrow();
    }

    private static Comparison compare(List<String> ids) {
        return Comparison.of(RealAtlas.ATLAS, ACCESS, new Compared(ids));
    }
}
