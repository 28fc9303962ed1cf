package vn.vinhphuc.atlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.FillRate;

class FactSheetTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final FactSheet SHEETS = new FactSheet(ATLAS);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everySiteHasOneSheetThatNothingLeaves(String language) {
        for (Site site : ATLAS.sites()) {
            Drawing sheet = sheet(site, language);
            assertThat(sheet.height() / sheet.width()).isBetween(1.413, 1.416);
            List<Mark.Words> words = words(sheet);
            assertThat(words).extracting(Mark.Words::text).contains(site.label().in(new Language(language)));
            assertThat(words).allSatisfy(line -> {
                double width = line.style().width(line.text());
                double left = switch (line.align()) {
                    case START -> line.at().x();
                    case MIDDLE -> line.at().x() - width / 2;
                    case END -> line.at().x() - width;
                };
                assertThat(left).as(site.id() + ": " + line.text()).isGreaterThan(40);
                assertThat(left + width).as(site.id() + ": " + line.text()).isLessThan(sheet.width() - 40);
                assertThat(line.at().y()).isBetween(20.0, sheet.height() - 8);
            });
        }
    }

    /** Smaller, closer together or elsewhere, but whole: what tells one zone, source or condition from another stands at its end. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nothingIsCut(String language) {
        assertThat(ATLAS.sites().stream().flatMap(site -> words(sheet(site, language)).stream().map(Mark.Words::text)
                .filter(text -> text.contains("…")).map(text -> site.id() + ": " + text)).toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTenantAndEveryCautionAboutWhatIsPrintedIsThere(String language) {
        FigureText text = new FigureText(Words.of(new Language(language)));
        for (Site site : ATLAS.sites()) {
            String all = words(sheet(site, language)).stream().map(Mark.Words::text).collect(Collectors.joining(" "));
            site.figures().preferred(Measure.TENANTS).map(Figure::value).ifPresent(value ->
                    assertThat(all)
                    .as(site.id()).contains(((Value.Listing) value).items()
                            .stream().map(text::in).flatMap(name -> Stream.of(name.split(" "))).toList()));
            for (Measure measure
                    : List.of(Measure.TOTAL_AREA, Measure.FILL_RATE, Measure.LAND_RENT, Measure.DEVELOPER, Measure.REGISTERED_CAPITAL)) {
                site.figures().preferred(measure).flatMap(text::caution).ifPresent(caution ->
                        assertThat(all).as(site.id()).contains(caution));
            }
        }
    }

    /** The rule over the contact lies at 1398 of 1754; what is to be read with care, from 824 of 1240 on, may begin above it. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theColumnsEndOverTheContact(String language) {
        for (Site site : ATLAS.sites()) {
            Drawing sheet = sheet(site, language);
            assertThat(words(sheet).stream().filter(line -> line.at().x() / sheet.width() * 1240 < 820
                    && line.at().y() / sheet.height() * 1754 > 1393 && line.at().y() / sheet.height() * 1754 < 1414))
                    .as(site.id()).isEmpty();
        }
    }

    /** The rule over the key figures lies at 738 of 1754. */
    @ParameterizedTest
    @CsvSource({"vi, light", "en, light", "en, projector"})
    void theLegendEndsOverTheFigures(String language, String theme) {
        for (Site site : ATLAS.sites()) {
            Drawing sheet = SHEETS.of(site, Themes.of(theme), Words.of(new Language(language)), LocalDate.of(2026, 11, 5), Office.NONE);
            assertThat(sheet.marks().stream().flatMap(mark -> mark instanceof Mark.Group group && group.name().equals("legend")
                    ? baselines(group, 0) : Stream.of()).map(y -> y / sheet.height() * 1754).toList())
                    .as(site.id()).isNotEmpty().allMatch(y -> y > 600 && y < 734);
        }
    }

    private static Stream<Double> baselines(Mark mark, double dy) {
        return switch (mark) {
            case Mark.Words words -> Stream.of(dy + words.at().y());
            case Mark.Group group -> group.marks().stream().flatMap(part -> baselines(part, dy + group.dy()));
            default -> Stream.of();
        };
    }

    /** The smallest letters have six and a half points, the numbers of notes six; a pixel is 595.28 / 855.6 points. */
    @Test
    void nothingIsTooSmallToRead() {
        for (Site site : ATLAS.sites()) {
            Drawing sheet = sheet(site, "vi");
            assertThat(words(sheet)).allSatisfy(line -> assertThat(line.style().size() * 595.28 / sheet.width()).as(line.text())
                    .isGreaterThan(line.text().matches("[\\d,]+") ? 5.9 : 6.4));
        }
    }

    @Test
    void everyNoteThatIsCitedIsListed() {
        for (Site site : ATLAS.sites()) {
            List<String> texts = words(sheet(site, "en")).stream().map(Mark.Words::text).toList();
            long cited = site.figures().all().stream().filter(Figure::preferred).count();
            assertThat(cited == 0 || texts.stream().anyMatch(text -> text.startsWith("1 "))).as(site.id()).isTrue();
        }
    }

    @Test
    void theRateNamesItsDenominatorAndDate() {
        for (Site site : ATLAS.sites()) {
            Optional<Figure> rate = FillRate.of(site).shown().filter(figure -> figure.amount().isPresent());
            FigureText text = new FigureText(Words.of(Language.ENGLISH));
            List<String> texts = words(sheet(site, "en")).stream().map(Mark.Words::text).toList();
            if (rate.isPresent()) {
                assertThat(texts).anyMatch(line -> line.startsWith("Whole bar = 100%, " + text.shareOf(rate.get()).orElseThrow()))
                        .anyMatch(line -> line.endsWith(" let, " + text.date(rate.get())));
            } else {
                assertThat(texts).noneMatch(line -> line.startsWith("Whole bar"));
            }
        }
    }

    /** The bar of Khai Quang is of industrial land, and the newest other value, 96.4 % in 12/2025, is too. */
    @Test
    void anotherRateIsATickOnlyWhereItIsAShareOfTheSameLand() {
        Drawing khaiQuang = sheet(ATLAS.site("kcn-khai-quang").orElseThrow(), "en");
        assertThat(ticks(khaiQuang))
                .singleElement().satisfies(x -> assertThat(x / khaiQuang.width()).isCloseTo((70 + 1100 * 0.964) / 1240, within(1e-6)));
        assertThat(words(khaiQuang)).extracting(Mark.Words::text).anyMatch(line -> line.startsWith("Other value: 96.4%"));
        for (String notStated : List.of("kcn-thang-long-vinh-phuc", "kcn-binh-xuyen", "ccn-ly-nhan")) {
            Drawing sheet = sheet(ATLAS.site(notStated).orElseThrow(), "en");
            assertThat(words(sheet)).extracting(Mark.Words::text).as(notStated).anyMatch(line -> line.startsWith("Other value: "));
            assertThat(ticks(sheet)).as(notStated).isEmpty();
        }
    }

    /** Broken upright lines of the page itself, px from the left. */
    private static List<Double> ticks(Drawing sheet) {
        return sheet.marks().stream().filter(Mark.Shape.class::isInstance).map(Mark.Shape.class::cast)
                .filter(shape -> shape.stroke().filter(stroke -> !stroke.dash().isEmpty()).isPresent()
                        && shape.outline().bounds().width() == 0)
                .map(shape -> shape.outline().bounds().x()).toList();
    }

    @Test
    void whatIsNotPublishedIsSaid() {
        Site sparse = ATLAS.site("ccn-kim-xa").orElseThrow();
        assertThat(words(sheet(sparse, "en"))).extracting(Mark.Words::text).contains("not published", "Land rent")
                .doesNotContain("0", "0 ha", "0%");
    }

    @Test
    void onlyDistancesThatAreThereAreExplained() {
        for (Site site : ATLAS.sites()) {
            List<String> texts = words(sheet(site, "en")).stream().map(Mark.Words::text).toList();
            assertThat(texts).as(site.id()).noneMatch(text -> text.contains("± 0 km"));
            assertThat(texts.stream().anyMatch(text -> text.contains("along schematic")))
                    .as(site.id()).isEqualTo(texts.stream().anyMatch(text -> text.matches("≈ \\d.*")));
        }
        assertThat(words(sheet(ATLAS.site("kcn-khai-quang").orElseThrow(), "en"))).extracting(Mark.Words::text)
                .anyMatch(text -> text.contains("along schematic"));
    }

    @Test
    void theSameSheetIsDrawnTwice() {
        Site site = ATLAS.sites().getFirst();
        assertThat(new FactSheet(ATLAS).of(site, Themes.of("light"), Words.of(Language.ENGLISH), LocalDate.of(2026, 11, 5), Office.NONE))
                .isEqualTo(sheet(site, "en"));
    }

    @Test
    void theOfficeAndItsLogoTakeTheirPlace() {
        Raster logo = Raster.of(new Drawing(40, 10, List.of(Mark.filled(Outline.rectangle(0, 0, 40, 10), Colour.of("#FF0000")))), 1);
        Drawing sheet = SHEETS.of(ATLAS.sites().getFirst(), Themes.of("light"), Words.of(Language.ENGLISH), LocalDate.of(2026, 11, 5),
                new Office(List.of("Ban Quản lý", "0211 000 000"), Optional.of(logo)));
        assertThat(words(sheet)).extracting(Mark.Words::text).contains("0211 000 000").doesNotContain("Logo");
        assertThat(sheet.marks()).anyMatch(mark -> mark instanceof Mark.Group group && group.meaning().equals(Meaning.figure("Logo"))
                && group.marks().getFirst() instanceof Mark.Picture);
    }

    private static Drawing sheet(Site site, String language) {
        return SHEETS.of(site, Themes.of("light"), Words.of(new Language(language)), LocalDate.of(2026, 11, 5), Office.NONE);
    }

    /** The words of the page itself; the maps and their legend place theirs by themselves. */
    private static List<Mark.Words> words(Drawing sheet) {
        return PageWords.of(sheet);
    }
}
