package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Verdict;

class DistrictCountsTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;

    /** What a bar counts is what its question keeps, but for sites that count in no total. */
    @Test
    void aBarAsksForWhatItCounts() {
        Matcher matcher = new Matcher(ATLAS, new Access(ATLAS.base()));
        DistrictCounts counts = DistrictCounts.of(ATLAS, PeriodView.of(ATLAS, PlanPeriod.TODAY));
        assertThat(counts.lines()).hasSize(9);
        for (DistrictCounts.Line line : counts.lines()) {
            assertThat(matcher.match(Criteria.of(new Criterion.Districts(Set.of(line.code())))).verdicts().stream()
                    .filter(verdict -> verdict.fate() == Verdict.Fate.KEPT).map(Verdict::site).filter(Site::countsInTotals))
                    .as(line.code()).hasSize(line.sites());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySiteIsCountedOrToldAsUnknown(PlanPeriod period) {
        PeriodView then = PeriodView.of(ATLAS, period);
        DistrictCounts counts = DistrictCounts.of(ATLAS, then);
        long sites = then.drawn().stream().filter(one -> one.site().countsInTotals()).count();
        assertThat(counts.lines().stream().mapToInt(DistrictCounts.Line::sites).sum() + counts.unknown())
                .isGreaterThanOrEqualTo((int) sites);
        assertThat(counts.lines()).isSortedAccordingTo((a, b) -> Integer.compare(b.sites(), a.sites()));
    }
}
