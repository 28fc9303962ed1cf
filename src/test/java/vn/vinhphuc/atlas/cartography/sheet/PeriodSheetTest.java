package vn.vinhphuc.atlas.cartography.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.SheetTitle;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Findings;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** A sheet is of one period: ground, signs and title alike. */
class PeriodSheetTest {

    private static final SheetCartography SHEETS = SheetCartography.of(ShippedPack.ATLAS);
    private static final Subject SUBJECT = Subject.of(Administration.SINCE_2025);

    @ParameterizedTest
    @CsvSource({"Y2021, false, false, năm 2021", "TODAY, true, true, hôm nay", "TO_2030, true, true, quy hoạch đến 2030",
        "VISION_2050, true, true, tầm nhìn đến 2050"})
    void roadsAreThoseOfThePeriod(PlanPeriod period, boolean building, boolean planned, String title) {
        MapSheet sheet = SHEETS.compose(request(SUBJECT.withPeriod(period)));
        Set<String> layers = new TreeSet<>();
        groups(sheet.drawing().marks(), layers);

        assertThat(layers).contains("roads-operating-expressway").doesNotContain("roads-operating-ring-road");
        assertThat(layers.contains("roads-under-construction-expressway")
                || layers.contains("roads-under-construction-ring-road")).isEqualTo(building);
        assertThat(layers.contains("roads-planned-expressway") || layers.contains("roads-planned-ring-road")).isEqualTo(planned);
        assertThat(Svg.of(sheet.drawing()).replaceAll("<[^>]*>", " ")).contains("Khu và cụm công nghiệp Vĩnh Phúc, " + title);
    }

    @Test
    void whatIsPlannedNeverOperatesOnAnyMap() {
        for (PlanPeriod period : PlanPeriod.values()) {
            for (SiteThen then : Shown.of(ShippedPack.ATLAS, SUBJECT.withPeriod(period)).sites()) {
                if (then.site().status() == Status.PLANNED_2030 || then.site().status() == Status.VISION_2050) {
                    assertThat(then.status()).as("%s %s", then.site().id(), period).isEqualTo(then.site().status());
                }
            }
        }
    }

    @Test
    void whatIsChosenOrLeftByAQuestionStandsOnTheMapOfEveryPeriod() {
        String planned = "kcn-lap-thach-i";
        Findings kept = Findings.NONE.withFates(Map.of(planned, Fate.NEAR_MISS));
        Findings dropped = Findings.NONE.withFates(Map.of(planned, Fate.DROPPED));

        Subject then = SUBJECT.withPeriod(PlanPeriod.Y2021);
        assertThat(ids(SUBJECT)).contains(planned);
        assertThat(ids(then)).doesNotContain(planned);
        assertThat(ids(then.withSelection(Optional.of(planned)))).contains(planned);
        assertThat(ids(then.withFindings(Findings.NONE.withCompared(new Compared(List.of(planned)))))).contains(planned);
        assertThat(ids(then.withFindings(kept))).contains(planned);
        assertThat(ids(then.withFindings(dropped))).doesNotContain(planned);
    }

    @Test
    void theTitleTellsTheQuestionAndTheDecision() {
        ViewState view = ViewState.START.withPeriod(PlanPeriod.TO_2030).withCriteria(Criteria.of(new Criterion.Available(20)));
        Subject subject = new Finder(ShippedPack.ATLAS).subject(view);

        assertThat(SheetTitle.of(ShippedPack.ATLAS, subject, Words.of(Language.VIETNAMESE)).lines())
                .contains("Quyết định 158/QĐ-TTg ngày 6/2/2024")
                .anySatisfy(line -> assertThat(line).startsWith("Tiêu chí: ").contains("20 ha"));
        SheetTitle site =
                SheetTitle.of(ShippedPack.ATLAS, subject.withSelection(Optional.of("kcn-khai-quang")), Words.of(Language.VIETNAMESE));
        assertThat(site.title()).contains("Khai Quang");
        assertThat(site.lines()).anySatisfy(line -> assertThat(line).startsWith("quy hoạch đến 2030: "));
    }

    private static List<String> ids(Subject subject) {
        return Shown.of(ShippedPack.ATLAS, subject).sites().stream().map(then -> then.site().id()).toList();
    }

    private static void groups(List<Mark> marks, Set<String> names) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                names.add(group.name());
                groups(group.marks(), names);
            }
        }
    }

    private static SheetRequest request(Subject subject) {
        return new SheetRequest(Themes.of("light"), Words.of(Language.VIETNAMESE), subject, Optional.empty(), 1366, 768, Optional.empty());
    }
}
