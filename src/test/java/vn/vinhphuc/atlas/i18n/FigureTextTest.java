package vn.vinhphuc.atlas.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

class FigureTextTest {

    private static final Source BPT = new Source("bpt-244071", "KCN Khai Quang", Optional.of(Text.vietnamese("Báo Phú Thọ")),
            Optional.empty(), AsOf.parse("2025-12-09"), Optional.empty(), Optional.empty(), Trust.HIGH, Optional.empty());
    private static final FigureText VI = new FigureText(Words.of(Language.VIETNAMESE));
    private static final FigureText EN = new FigureText(Words.of(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0             | 0
            0.5       | 0,5           | 0.5
            163.0     | 163           | 163
            221.46    | 221,46        | 221.46
            810.098   | 810,098       | 810.098
            1000      | 1.000         | 1,000
            25000     | 25.000        | 25,000
            1234567.5 | 1.234.567,5   | 1,234,567.5
            10000000  | 10.000.000    | 10,000,000
            """)
    void numbersFollowTheLanguage(double number, String vietnamese, String english) {
        assertThat(VI.numbers().exact(number)).isEqualTo(vietnamese);
        assertThat(EN.numbers().exact(number)).isEqualTo(english);
    }

    @Test
    void numbersDoNotFollowTheComputer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(EN.numbers().exact(1234.5)).isEqualTo("1,234.5");
            assertThat(EN.date(fill(96.9, Optional.empty()))).isEqualTo("12/2025");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsPutInIsNotFilledItself() {
        assertThat(Words.of(Language.ENGLISH).text("figure.list", "the plan {1} of {0}", "B {2}")).isEqualTo("the plan {1} of {0}, B {2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            221.46 | 221,5 ha
            287.0  | 287 ha
            689.955| 690 ha
            1234.55| 1.234,6 ha
            """)
    void listsShowOneDecimalOfAHectare(double hectares, String shown) {
        assertThat(VI.numbers().hectares(hectares)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            96.9 | 97%
            99.7 | 99%
            100  | 100%
            0.2  | 1%
            0    | 0%
            """)
    void wholePercentNeverRoundsUpToFull(double percent, String shown) {
        assertThat(EN.numbers().percent(percent)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-12         | 12/2025         | 12/2025               | 12/2025
            2025-07-30      | 07/2025         | 07/2025               | 2025-07-30
            2024-Q4         | quý 4/2024      | Q4 2024               | Q4 2024
            2025-H1         | nửa đầu 2025    | first half of 2025    | first half of 2025
            2024-H2         | nửa cuối 2024   | second half of 2024   | second half of 2024
            2011            | 2011            | 2011                  | 2011
            2012/2023       | 2012–2023       | 2012–2023             | 2012–2023
            2022-08/2026-02 | 08/2022–02/2026 | 08/2022–02/2026       | 08/2022–02/2026
            """)
    void datesAreAsPreciseAsTheirSource(String notation, String vietnamese, String english, String exact) {
        AsOf date = AsOf.parse(notation);
        assertThat(VI.dates().text(date)).isEqualTo(vietnamese);
        assertThat(EN.dates().text(date)).isEqualTo(english);
        assertThat(EN.dates().exact(date)).isEqualTo(exact);
    }

    @Test
    void missingDateIsSaid() {
        assertThat(VI.dates().text(AsOf.UNDATED)).isEqualTo("không ghi ngày");
        assertThat(EN.dates().text(AsOf.UNDATED)).isEqualTo("undated");
    }

    @Test
    void percentageNamesItsShare() {
        Figure rate = fill(96.9, Optional.empty());
        assertThat(VI.value(rate)).isEqualTo("96,9%");
        assertThat(EN.value(rate)).isEqualTo("96.9%");
        assertThat(EN.rounded(rate)).isEqualTo("97%");
        assertThat(VI.shareOf(rate)).contains("của đất công nghiệp");
        assertThat(EN.shareOf(rate)).contains("of industrial land");
        assertThat(EN.share(ShareOf.NOT_STATED)).isEqualTo("basis not stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEARLY   | gần 98%       | nearly 98%   | ~98%
            OVER     | trên 98%      | over 98%     | >98%
            ABOUT    | khoảng 98%    | about 98%    | ~98%
            EXPECTED | dự kiến 98%   | expected 98% | 98%*
            """)
    void qualifierStandsBeforeTheNumber(Qualifier qualifier, String vietnamese, String english, String listed) {
        Figure rate = fill(98, Optional.of(qualifier));
        assertThat(VI.value(rate)).isEqualTo(vietnamese);
        assertThat(EN.value(rate)).isEqualTo(english);
        assertThat(EN.rounded(rate)).isEqualTo(listed);
    }

    @Test
    void rangeKeepsBothEnds() {
        Value range = new Value.Range(1200, 1500.5, Unit.HA, Optional.of(Qualifier.ABOUT));
        assertThat(VI.value(range)).isEqualTo("khoảng 1.200–1.500,5 ha");
        assertThat(EN.value(range)).isEqualTo("about 1,200–1,500.5 ha");
    }

    @Test
    void yearIsNeitherGroupedNorCounted() {
        assertThat(VI.value(new Value.Quantity(2003, Unit.YEAR, Optional.empty()))).isEqualTo("2003");
        assertThat(EN.value(new Value.Quantity(50, Unit.YEARS, Optional.empty()))).isEqualTo("50 years");
    }

    @Test
    void wordsListsAndStatusAreSaidInTheLanguage() {
        assertThat(EN.value(new Value.Words(Text.of("50 năm", "50 years")))).isEqualTo("50 years");
        assertThat(VI.value(new Value.Listing(List.of(Text.vietnamese("BHflex"), Text.vietnamese("Partron")))))
                .isEqualTo("BHflex, Partron");
        assertThat(EN.value(new Value.StatusValue(Status.CALLING_FOR_DEVELOPER, Optional.empty())))
                .isEqualTo("Calling for a developer");
        Sector electronics = new Sector("electronics", Text.of("Điện tử", "Electronics"));
        assertThat(EN.value(new Value.SectorFocus(List.of(
                new Sector.Mention(Text.of("linh kiện điện tử", "electronic parts"), List.of(electronics))))))
                .isEqualTo("electronic parts");
    }

    @Test
    void plannedValueNamesItsYear() {
        Figure planned = new Figure(Measure.TOTAL_AREA, new Value.Quantity(50, Unit.HA, Optional.empty()),
                new Provenance.Reported(List.of(BPT), AsOf.parse("2024")), true, Optional.empty(), Optional.empty(),
                OptionalInt.of(2030), Optional.empty());
        assertThat(VI.horizon(planned)).contains("quy hoạch đến 2030");
        assertThat(EN.horizon(planned)).contains("planned to 2030");
    }

    @Test
    void sourceIsPublisherAndDate() {
        SourceText en = new SourceText(Words.of(Language.ENGLISH));
        assertThat(new SourceText(Words.of(Language.VIETNAMESE)).brief(BPT)).isEqualTo("Báo Phú Thọ 09/12/2025");
        assertThat(en.brief(BPT)).isEqualTo("Báo Phú Thọ 2025-12-09");
        Source inferred = new Source("i", "Bài báo", Optional.empty(), Optional.empty(), AsOf.parse("2025-12"),
                Optional.of(Text.of("suy ra", "inferred")), Optional.empty(), Trust.LOW, Optional.empty());
        assertThat(en.brief(inferred)).isEqualTo("Bài báo 12/2025 (inferred)");
        assertThat(en.cited(new Provenance.Unverified(List.of(), AsOf.UNDATED))).isEqualTo("not verified");
        assertThat(en.origin(new Provenance.Computed(Text.of("158 / 163 ha", "158 / 163 ha"), List.of(BPT), AsOf.UNDATED)))
                .contains("computed: 158 / 163 ha");
    }

    @Test
    void aPublisherThatIsDescribedIsSoInTheLanguageOfTheReader() {
        Source press = new Source("p", "Bài báo", Optional.of(Text.of("Báo chí", "Press")), Optional.empty(), AsOf.parse("2025-12"),
                Optional.empty(), Optional.empty(), Trust.LOW, Optional.empty());
        assertThat(new SourceText(Words.of(Language.VIETNAMESE)).brief(press)).isEqualTo("Báo chí 12/2025");
        assertThat(new SourceText(Words.of(Language.ENGLISH)).brief(press)).isEqualTo("Press 12/2025");
        assertThat(new SourceText(Words.of(Language.ENGLISH)).publisher(press)).isEqualTo("Press");
    }

    private static Figure fill(double percent, Optional<Qualifier> qualifier) {
        return new Figure(Measure.FILL_RATE, new Value.Quantity(percent, Unit.PERCENT, qualifier),
                new Provenance.Reported(List.of(BPT), AsOf.parse("2025-12")), true,
                Optional.of(ShareOf.INDUSTRIAL_LAND), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }
}
