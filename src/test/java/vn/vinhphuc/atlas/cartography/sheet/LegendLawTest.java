package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Every mark of a map is in its legend, and every entry of the legend is on the map. Each kind of mark has an entry here or the reason
 * why it needs none; a new kind without either does not pass.
 */
class LegendLawTest {

    static final Atlas ATLAS = ShippedPack.ATLAS;
    static final SheetCartography SHEETS = SheetCartography.of(ATLAS);
    static final Words WORDS = Words.of(Language.ENGLISH);
    static final Theme THEME = Themes.of("light");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 1200;
    @ParameterizedTest
    @CsvSource({
        "105.6, 21.35, 8.6, TODAY, SINCE_2025", "105.6, 21.35, 9.3, TODAY, UNTIL_2025", "105.6, 21.35, 10, VISION_2050, SINCE_2025",
        "105.6, 21.35, 10.5, Y2021, UNTIL_2025", "105.62, 21.3, 11, TO_2030, SINCE_2025", "105.64, 21.3, 11.7, TODAY, SINCE_2025",
        "105.64, 21.31, 12.3, TODAY, UNTIL_2025", "105.64, 21.31, 13, VISION_2050, SINCE_2025", "105.45, 21.42, 12.3, TO_2030, SINCE_2025",
        "105.5, 21.25, 13, TODAY, SINCE_2025", "105.58, 21.56, 12, TODAY, SINCE_2025", "105.9, 21.2, 11.5, Y2021, SINCE_2025"})
    void everyMarkHasItsEntryAndEveryEntryItsMark(double lon, double lat, double zoom, PlanPeriod period, Administration administration) {
        holds(new Camera(new LatLon(lat, lon), zoom), Subject.of(administration).withPeriod(period));
    }

    @Test
    void theSameWithWhatAQuestionHasFound() {
        List<String> parks = ATLAS.sites().stream().map(Site::id).toList();
        Map<String, Fate> fates = new TreeMap<>();
        for (int i = 0; i < parks.size(); i++) {
            fates.put(parks.get(i), Fate.values()[i % Fate.values().length]);
        }
        Findings findings = Findings.NONE.withFates(fates).withCompared(new Compared(List.of("kcn-khai-quang", "kcn-ba-thien")));
        for (double zoom : new double[] {9.3, 10.5, 12}) {
            holds(new Camera(new LatLon(21.33, 105.62), zoom), Subject.of(Administration.SINCE_2025).withFindings(findings));
        }
    }

    private static void holds(Camera camera, Subject subject) {
        SheetRequest request = new SheetRequest(THEME, WORDS, subject, Optional.of(camera), WIDTH, HEIGHT, Optional.empty(),
                Set.of(Furniture.TITLE, Furniture.LEGEND));
        Viewport viewport = camera.in(WIDTH / request.scale(), HEIGHT / request.scale());
        Cards cards = new Cards(SHEETS.map(), request, viewport, Cards.Extent.SHEET, List.of());
        List<Box> hidden = cards.all().stream()
                .filter(card -> List.of("title", "legend", "credits").contains(card.name())).map(Cards.Card::box).toList();
        Set<String> entries =
                texts(cards.all().stream().filter(card -> card.name().equals("legend")).findFirst().orElseThrow().drawing().marks());

        Set<String> marks = new TreeSet<>(SeenMarks.ofGround(subject, viewport, hidden));
        marks.addAll(SeenMarks.ofSigns(SHEETS.compose(request).drawing(), subject));
        Set<String> explained = new TreeSet<>();
        for (String entry : entries) {
            explained.addAll(LegendEntries.meaning(entry));
        }
        if (marks.contains("relief")) {
            marks.remove("relief");
            explained.stream().filter("mountains"::equals).findFirst().ifPresent(marks::add);
        }

        assertThat(without(marks, explained)).as("on the map of %s in %s and not in its legend", camera, subject.period()).isEmpty();
        assertThat(without(explained, marks)).as("in the legend of %s in %s and not on the map", camera, subject.period()).isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> texts(List<Mark> marks) {
        Set<String> texts = new TreeSet<>();
        for (Mark mark : new ArrayList<>(marks)) {
            switch (mark) {
                case Mark.Words words -> texts.add(words.text());
                case Mark.Group group -> texts.addAll(texts(group.marks()));
                default -> { }
            }
        }
        return texts;
    }
}
