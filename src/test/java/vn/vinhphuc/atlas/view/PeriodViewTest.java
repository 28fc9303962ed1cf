package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.SiteThen.Presence;

class PeriodViewTest {

    @ParameterizedTest
    @EnumSource
    void everySiteIsThereOrSaysWhyNot(PlanPeriod period) {
        PeriodView view = view(period);
        assertThat(view.sites()).extracting(SiteThen::site).isEqualTo(RealAtlas.ATLAS.sites());
        int hidden = view.without(Presence.LATER).size() + view.without(Presence.EARLIER_PLAN).size()
                + view.without(Presence.NOT_KNOWN).size();
        assertThat(view.shown().size() + hidden).isEqualTo(RealAtlas.ATLAS.sites().size());
    }

    @Test
    void eachStopShowsNoLessThanTheOneBefore() {
        Set<String> before = new HashSet<>();
        Set<String> roads = new HashSet<>();
        for (PlanPeriod period : PlanPeriod.values()) {
            List<String> now = view(period).shown().stream().map(then -> then.site().id()).toList();
            List<String> open = view(period).roads().stream().map(road -> road.feature().id()).toList();
            assertThat(now).as(period.key()).containsAll(before);
            assertThat(open).as(period.key()).containsAll(roads);
            before.addAll(now);
            roads.addAll(open);
        }
    }

    /** The province counted eight operating parks in 2021, and so do the statuses of that year. */
    @Test
    void in2021EightParksOperated() {
        PeriodView view = view(PlanPeriod.Y2021);
        assertThat(view.shown()).filteredOn(then -> then.site().kind() == SiteKind.PARK && then.status() == Status.OPERATING).hasSize(8);
        assertThat(view.reported()).anySatisfy(reported -> {
            assertThat(reported.indicator().id()).isEqualTo("parks-operating");
            assertThat(reported.figure().amount()).contains(8.0);
        });
        assertThat(view.decision()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kcn-song-lo-ii, Y2021, APPROVED, SHOWN", "kcn-song-lo-ii, TODAY, UNDER_CONSTRUCTION, SHOWN",
        "kcn-son-loi, Y2021, UNKNOWN, NOT_KNOWN", "kcn-lap-thach-i, TODAY, PLANNED_2030, LATER",
        "kcn-lap-thach-i, TO_2030, PLANNED_2030, SHOWN", "kcn-vinh-tuong, Y2021, PLANNED_2030, LATER",
        "ccn-tu-du, TO_2030, EARLIER_PLAN, EARLIER_PLAN", "ccn-dong-soc, Y2021, OPERATING, SHOWN",
        "ccn-ly-nhan, Y2021, CALLING_FOR_DEVELOPER, SHOWN", "ccn-dong-van, TODAY, UNKNOWN, SHOWN"})
    void statusesAreThoseOfThePeriod(String id, PlanPeriod period, Status status, Presence presence) {
        SiteThen then = view(period).site(id).orElseThrow();
        assertThat(then.status()).isEqualTo(status);
        assertThat(then.presence()).isEqualTo(presence);
    }

    @Test
    void roadsThatAreNotBuiltComeWithToday() {
        assertThat(view(PlanPeriod.Y2021).roads()).extracting(road -> road.feature().id()).contains("ct05").doesNotContain("vd4", "vd5");
        assertThat(view(PlanPeriod.TODAY).roads()).extracting(road -> road.feature().id()).contains("vd4", "vd5");
    }

    @Test
    void theMapOfTodayDrawsAllThatIsPlannedToo() {
        assertThat(view(PlanPeriod.TODAY).drawn()).extracting(SiteThen::site).isEqualTo(RealAtlas.ATLAS.sites());
        assertThat(view(PlanPeriod.TODAY).shown()).hasSizeLessThan(RealAtlas.ATLAS.sites().size());
        assertThat(view(PlanPeriod.TO_2030).drawn()).isEqualTo(view(PlanPeriod.TO_2030).shown());
    }

    @Test
    void thePlanAimsAt28ParksWith24Beside() {
        PeriodView view = view(PlanPeriod.TO_2030);
        PlanAim parks = aim(view, "plan-parks-2030");
        assertThat(parks.count().orElseThrow().amount()).contains(28.0);
        assertThat(parks.hectares().orElseThrow().amount()).contains(4815.0);
        assertThat(parks.beside()).anySatisfy(figure -> assertThat(figure.amount()).contains(24.0));
        assertThat(parks.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.id()).isEqualTo("parks-by-2030"));
        assertThat(aim(view, "plan-clusters-2030").count().orElseThrow().amount()).contains(47.0);
        assertThat(aim(view(PlanPeriod.VISION_2050), "plan-clusters-2050").count().orElseThrow().amount()).contains(51.0);
        assertThat(view.decision().orElseThrow().vietnamese()).isEqualTo("Quyết định 158/QĐ-TTg ngày 6/2/2024");
        assertThat(view(PlanPeriod.TODAY).aims()).isEmpty();
    }

    @Test
    void sumsAreOfWhatIsShown() {
        assertThat(view(PlanPeriod.TO_2030).sum(SiteKind.PARK).count()).isGreaterThan(view(PlanPeriod.TODAY).sum(SiteKind.PARK).count());
        assertThat(view(PlanPeriod.Y2021).sum(SiteKind.PARK).hectares()).isBetween(1000.0, 3200.0);
    }

    private static PlanAim aim(PeriodView view, String target) {
        return view.aims().stream().filter(aim -> aim.target().id().equals(target)).findFirst().orElseThrow();
    }

    private static PeriodView view(PlanPeriod period) {
        return PeriodView.of(RealAtlas.ATLAS, period);
    }
}
