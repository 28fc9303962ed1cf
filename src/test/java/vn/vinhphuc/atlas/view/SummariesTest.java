package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

class SummariesTest {

    @ParameterizedTest
    @EnumSource
    void linesAddUpToTheSites(SiteKind kind) {
        SiteTotals totals = SiteTotals.of(PeriodView.of(ATLAS, PlanPeriod.TODAY));
        List<Site> counted = ATLAS.sites().stream().filter(s -> s.kind() == kind && s.countsInTotals()).toList();

        assertThat(totals.sum(kind).count()).isEqualTo(counted.size()).isPositive();
        assertThat(totals.sum(kind).hectares()).isEqualTo(
                counted.stream().map(Site::hectares).flatMap(Optional::stream).mapToDouble(ha -> ha).sum(), within(1e-6));
        assertThat(totals.sum(kind).withoutArea())
                .isEqualTo((int) counted.stream().filter(site -> site.hectares().isEmpty()).count());
    }

    @Test
    void everySiteIsCountedOnceOrNamedAsNotAdded() {
        SiteTotals totals = SiteTotals.of(PeriodView.of(ATLAS, PlanPeriod.TODAY));
        assertThat(totals.sum(SiteKind.PARK).count() + totals.sum(SiteKind.CLUSTER).count() + totals.notAdded().size())
                .isEqualTo(ATLAS.sites().size());
        assertThat(totals.notAdded()).extracting(Site::id).contains("kcn-ba-thien-phan-khu-i");
    }

    @Test
    void siteInsideAnotherIsNotAdded() {
        SiteTotals totals = SiteTotals.of(PeriodView.of(Sample.atlas(
                Sample.park("whole").status(Status.OPERATING).hectares(Measure.TOTAL_AREA, 300),
                Sample.park("zone").status(Status.OPERATING).hectares(Measure.TOTAL_AREA, 100).inside("whole"),
                Sample.park("unmeasured").status(Status.OPERATING)), PlanPeriod.TODAY));

        assertThat(totals.lines()).containsExactly(new SiteTotals.Line(SiteKind.PARK, Status.OPERATING, 2, 300, 1));
    }

    @ParameterizedTest
    @EnumSource
    void fillRatesAndGapsAddUpToTheOperatingSites(SiteKind kind) {
        FillSummary summary = FillSummary.of(ATLAS, kind);
        assertThat(summary.sites()).isEqualTo((int) ATLAS.sites().stream().filter(Site::countsInTotals)
                .filter(site -> site.kind() == kind && site.status() == Status.OPERATING).count());
        assertThat(summary.rates()).isSortedAccordingTo((a, b) -> Double.compare(b.percent(), a.percent()));
    }

    @Test
    void sharesOfDifferentLandAreNotAveraged() {
        assertThat(FillSummary.of(ATLAS, SiteKind.PARK).average()).isEmpty();
        assertThat(FillSummary.of(Sample.atlas(full("a", 100, ShareOf.INDUSTRIAL_LAND), full("b", 50, ShareOf.TOTAL_AREA)),
                SiteKind.PARK).average()).isEmpty();
    }

    @Test
    void sharesOfTheSameKnownLandAreAveragedByHectares() {
        FillSummary summary = FillSummary.of(Sample.atlas(
                full("a", 100, ShareOf.INDUSTRIAL_LAND).hectares(Measure.INDUSTRIAL_LAND, 100),
                full("b", 50, ShareOf.INDUSTRIAL_LAND).hectares(Measure.INDUSTRIAL_LAND, 300)), SiteKind.PARK);
        assertThat(summary.average()).contains(new FillSummary.Average(ShareOf.INDUSTRIAL_LAND, 62.5, 2));
    }

    @Test
    void rateOfTheFirstPhaseIsNotTheRate() {
        Site baThien = ATLAS.site("kcn-ba-thien").orElseThrow();
        assertThat(FillRate.of(baThien)).isInstanceOf(FillRate.NotPublished.class);
        assertThat(FillRate.of(baThien).others()).hasSizeGreaterThan(1);
        assertThat(FillRate.of(Sample.park("a").fill(100, ShareOf.PHASE_1, true).build()).shown()).isEmpty();
        assertThat(FillSummary.of(ATLAS, SiteKind.PARK).onlyPartial()).contains(baThien);
    }

    @Test
    void sectorsAreCountedOncePerSite() {
        SectorCounts counts = SectorCounts.of(ATLAS);
        assertThat(counts.naming() + counts.silent())
                .isEqualTo((int) ATLAS.sites().stream().filter(Site::countsInTotals).count());
        assertThat(counts.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.sites()).doesNotHaveDuplicates()
                .allMatch(site -> site.sectors().contains(line.sector())));
        assertThat(counts.lines()).isSortedAccordingTo((a, b) -> b.sites().size() - a.sites().size());
    }

    @Test
    void sheetHoldsEveryFigureOnce() {
        for (Site site : ATLAS.sites()) {
            assertThat(SiteSheet.of(site).figures().toList()).as(site.id())
                    .containsExactlyInAnyOrderElementsOf(new ArrayList<>(site.figures().all()));
        }
    }

    @Test
    void sheetAsksForWhatEveryInvestorAsks() {
        SiteSheet sheet = SiteSheet.of(Sample.park("unknown").build());
        assertThat(sheet.blocks().stream().flatMap(block -> block.lines().stream())).extracting(MeasureLine::measure)
                .containsExactly(Measure.TOTAL_AREA, Measure.SECTORS, Measure.DEVELOPER, Measure.LAND_RENT,
                        Measure.DISTANCE_NOI_BAI, Measure.DISTANCE_HANOI);
    }

    @Test
    void sourcesAreNumberedAsTheyAreRead() {
        for (Site site : ATLAS.sites()) {
            SiteSheet sheet = SiteSheet.of(site);
            Citations citations = sheet.citations();
            assertThat(citations.sources()).doesNotHaveDuplicates();
            assertThat(sheet.figures().map(Figure::provenance).flatMap(p -> p.sources().stream())
                    .map(citations::number)).allMatch(number -> number >= 1 && number <= citations.sources().size());
        }
        Site khaiQuang = ATLAS.site("kcn-khai-quang").orElseThrow();
        assertThat(SiteSheet.of(khaiQuang).citations().number(khaiQuang.figures().preferred(Measure.STATUS).orElseThrow()
                .provenance().sources().getFirst())).isEqualTo(1);
    }

    @Test
    void kinAreFoundBothWays() {
        Site whole = ATLAS.site("kcn-ba-thien").orElseThrow();
        Site zone = ATLAS.site("kcn-ba-thien-phan-khu-i").orElseThrow();
        assertThat(Kinship.of(ATLAS, zone).inside()).contains(whole);
        assertThat(Kinship.of(ATLAS, whole).contains()).containsExactly(zone);
        assertThat(Kinship.of(ATLAS, whole).family()).isEmpty();
        assertThat(Kinship.of(ATLAS, ATLAS.site("kcn-tam-duong-i-kv1").orElseThrow()).family())
                .extracting(Site::id).containsExactly("kcn-tam-duong-i-kv2");
    }

    @Test
    void oldnessIsCountedFromThePack() {
        Freshness freshness = new Freshness(AsOf.parse("2026-02"));
        assertThat(freshness.isOld(dated("2025-12"))).isFalse();
        assertThat(freshness.isOld(dated("2023"))).isFalse();
        assertThat(freshness.isOld(dated("2022"))).isTrue();
        assertThat(freshness.isOld(Sample.figure(Measure.FILL_RATE, new Value.Quantity(1, Unit.PERCENT, Optional.empty()),
                Optional.of(ShareOf.NOT_STATED), true, AsOf.UNDATED))).isTrue();
    }

    private static Figure dated(String date) {
        return Sample.figure(Measure.FILL_RATE, new Value.Quantity(1, Unit.PERCENT, Optional.empty()),
                Optional.of(ShareOf.NOT_STATED), true, AsOf.parse(date));
    }

    private static Sample full(String id, double percent, ShareOf share) {
        return Sample.park(id).status(Status.OPERATING).fill(percent, share, true);
    }

    @Test
    void totalsFollowThePeriod() {
        SiteTotals then = SiteTotals.of(PeriodView.of(ATLAS, PlanPeriod.Y2021));
        assertThat(then.lines(SiteKind.PARK)).first().satisfies(line -> {
            assertThat(line.status()).isEqualTo(Status.OPERATING);
            assertThat(line.count()).isEqualTo(8);
        });
        PeriodView plan = PeriodView.of(ATLAS, PlanPeriod.TO_2030);
        for (SiteKind kind : SiteKind.values()) {
            assertThat(SiteTotals.of(plan).sum(kind).count()).isEqualTo(plan.sum(kind).count());
            assertThat(SiteTotals.of(plan).sum(kind).hectares()).isCloseTo(plan.sum(kind).hectares(), within(1e-6));
        }
    }
}
