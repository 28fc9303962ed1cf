package vn.vinhphuc.atlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteTotals;

class FigureColumnTest {

    private static final Words WORDS = Words.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void theSumsAreOfThePeriodOfTheMap(PlanPeriod period) {
        PeriodView then = PeriodView.of(ATLAS, period);
        List<String> texts = texts(then);
        assertThat(String.join(" ", texts)).startsWith("All industrial parks and clusters, " + WORDS.text("sheet.period." + period.key()));
        for (SiteKind kind : SiteKind.values()) {
            SiteTotals.Sum sum = SiteTotals.of(then).sum(kind);
            assertThat(texts).contains(String.valueOf(sum.count()));
            assertThat(sum.withoutArea() == sum.count() || texts.contains(new Numbers(WORDS).rounded(sum.hectares(), 0) + " ha"))
                    .as(kind.name()).isTrue();
        }
    }

    @Test
    void sumsOfNothingAreNotPublished() {
        Atlas unmeasured = new Atlas(ATLAS.pack(), ATLAS.sites().stream().filter(site -> site.hectares().isEmpty()).toList(),
                ATLAS.sources(), ATLAS.sectors(), ATLAS.province(), ATLAS.base());
        assertThat(texts(PeriodView.of(unmeasured, PlanPeriod.TODAY))).contains("not published").doesNotContain("0 ha");
    }

    private static List<String> texts(PeriodView then) {
        return PageWords.of(FigureColumn.of(then, Optional.empty(), Themes.of("light"), WORDS, 250, 720).drawing()).stream()
                .map(Mark.Words::text).toList();
    }
}
