package vn.vinhphuc.atlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Shortlist;

class PagesTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final Pages PAGES = new Pages(ATLAS);
    private static final Compared FOUR = new Compared(List.of("kcn-khai-quang", "kcn-binh-xuyen", "kcn-ba-thien", "kcn-song-lo-i"));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nothingLeavesAPageAndNothingOverlapsTheSources(String language) {
        List<Site> all = ATLAS.sites();
        Stream.of(PAGES.comparison(FOUR, look(language)), PAGES.shortlist(all, notes(), look(language)))
                .flatMap(List::stream).forEach(page -> {
            double foot = words(page).filter(line -> line.text().startsWith("1 "))
                    .mapToDouble(line -> line.at().y()).min().orElse(page.height());
            assertThat(words(page)).allSatisfy(line -> {
                assertThat(right(line)).as(line.text()).isLessThan(page.width() - 40);
                assertThat(line.at().y()).as(line.text()).isBetween(20.0, page.height() - 8);
                assertThat(line.style().size() * 595.28 / page.width())
                        .as(line.text()).isGreaterThan(line.text().matches("[\\d,]+") ? 5.9 : 6.4);
            });
            assertThat(words(page).filter(line -> line.style().size() > 10.3 && !line.text().contains("Vĩnh Phúc Investment Atlas"))
                    .filter(line -> line.at().y() > foot + 6)).as("over the sources").isEmpty();
        });
    }

    /** The longest names there are: what tells one site from another stands at their ends. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nothingOfAComparisonIsCut(String language) {
        List<String> longest = ATLAS.sites().stream().sorted(Comparator.comparingInt(
                (Site site) -> -site.label().in(new Language(language)).length())).limit(Compared.MOST).map(Site::id).toList();
        List<String> manySectors = ATLAS.sites().stream().sorted(Comparator.comparingInt((Site site) -> -sectors(site)))
                .limit(Compared.MOST).map(Site::id).toList();
        for (Compared compared : List.of(new Compared(longest), FOUR, new Compared(manySectors))) {
            PAGES.comparison(compared, look(language)).forEach(page -> assertThat(words(page)).extracting(Mark.Words::text)
                    .noneMatch(text -> text.endsWith("…")));
        }
    }

    private static int sectors(Site site) {
        return site.figures().preferred(Measure.SECTORS).map(Figure::value)
                .map(value -> value instanceof Value.SectorFocus(var mentions) ? mentions.size() : 0).orElse(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nothingOfAShortlistIsCut(String language) {
        PAGES.shortlist(ATLAS.sites(), List.of(), look(language)).forEach(page ->
                assertThat(words(page)).extracting(Mark.Words::text).noneMatch(text -> text.endsWith("…")));
    }

    @Test
    void everySiteOfAShortlistIsOnItOnce() {
        List<Drawing> pages = PAGES.shortlist(ATLAS.sites(), List.of(), look("en"));
        List<String> texts = pages.stream().flatMap(PagesTest::words).map(Mark.Words::text).toList();
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(texts).contains("Page 2 of " + pages.size()).contains(Integer.toString(ATLAS.sites().size()));
        ATLAS.sites().forEach(site -> assertThat(texts).contains(site.label().in(Language.ENGLISH)));
    }

    @Test
    void onlyTheNotesThatAreHandedInArePrinted() {
        List<Site> one = List.of(ATLAS.site("kcn-khai-quang").orElseThrow());
        assertThat(texts(PAGES.shortlist(one, notes(), look("en")))).anyMatch(text -> text.startsWith("Samsung: asks for"));
        assertThat(texts(PAGES.shortlist(one, List.of(), look("en")))).noneMatch(text -> text.contains("Samsung"));
    }

    @Test
    void aComparisonNamesEverySiteOnEveryPageAndWhomToAsk() {
        PageLook look = new PageLook(Themes.of("light"), Words.of(Language.ENGLISH), LocalDate.of(2026, 11, 5),
                new Office(List.of("Promotion office", "0211 000 000"), Optional.empty()));
        PAGES.comparison(FOUR, look).forEach(page -> assertThat(words(page).map(Mark.Words::text)).contains("A", "B", "C", "D",
                "Contact: Promotion office · 0211 000 000"));
    }

    @Test
    void theSamePagesAreDrawnTwice() {
        assertThat(new Pages(ATLAS).comparison(FOUR, look("vi"))).isEqualTo(PAGES.comparison(FOUR, look("vi")));
    }

    private static List<Shortlist.Note> notes() {
        return List.of(new Shortlist.Note("Samsung", "kcn-khai-quang",
                "asks for twenty hectares near the airport, and for power of two lines"));
    }

    private static PageLook look(String language) {
        return new PageLook(Themes.of("light"), Words.of(new Language(language)), LocalDate.of(2026, 11, 5), Office.NONE);
    }

    private static List<String> texts(List<Drawing> pages) {
        return pages.stream().flatMap(PagesTest::words).map(Mark.Words::text).toList();
    }

    private static Stream<Mark.Words> words(Drawing page) {
        return PageWords.of(page).stream();
    }

    private static double right(Mark.Words line) {
        double width = line.style().width(line.text());
        return switch (line.align()) {
            case START -> line.at().x() + width;
            case MIDDLE -> line.at().x() + width / 2;
            case END -> line.at().x();
        };
    }
}
