package vn.vinhphuc.atlas.view.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.match.Outcome.Answer;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

class MatchingTest {

    private static final Matcher MATCHER = new Matcher(RealAtlas.ATLAS, new Access(RealAtlas.ATLAS.base()));

    @Test
    void everySiteIsKeptWhenNothingIsAsked() {
        assertThat(MATCHER.match(Criteria.NONE).verdicts()).hasSize(RealAtlas.ATLAS.sites().size())
                .allSatisfy(verdict -> assertThat(verdict.fate()).isEqualTo(Fate.KEPT));
    }

    /** Whatever is asked, no site vanishes, and each count is of all sites. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySiteHasOneFateAndItsReasons(long seed) {
        Criteria criteria = new RandomView(seed).view().inquiry().criteria();
        Matching matching = MATCHER.match(criteria);
        assertThat(matching.verdicts()).extracting(verdict -> verdict.site().id())
                .containsExactlyInAnyOrderElementsOf(RealAtlas.ATLAS.sites().stream().map(Site::id).toList());
        assertThat(Stream.of(Fate.values()).flatMap(fate -> matching.with(fate).stream()).toList()).isEqualTo(matching.verdicts());
        assertThat(matching.verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.outcomes()).extracting(Outcome::criterion).isEqualTo(criteria.all());
            assertThat(verdict.reasons().isEmpty()).isEqualTo(criteria.isEmpty());
        });
        assertThat(matching.tallies()).allSatisfy(tally -> assertThat(tally.met() + tally.narrowly() + tally.missed()
                + tally.unknown()).isEqualTo(RealAtlas.ATLAS.sites().size()));
        assertThat(MATCHER.match(criteria)).isEqualTo(matching);
    }

    @Test
    void aStricterLimitNeverKeepsMore() {
        int before = Integer.MAX_VALUE;
        for (double km = 60; km >= 5; km -= 2.5) {
            int kept = MATCHER.match(Criteria.of(new Criterion.Within(Destination.NOI_BAI, km))).with(Fate.KEPT).size();
            assertThat(kept).isLessThanOrEqualTo(before);
            before = kept;
        }
    }

    @ParameterizedTest
    @CsvSource({"5, KEPT", "5.83, KEPT", "6.8, NEAR_MISS", "7, DROPPED", "20, DROPPED"})
    void landIsAskedOfWhatIsPublished(double hectares, Fate fate) {
        assertThat(fate("kcn-khai-quang", new Criterion.Available(hectares))).isEqualTo(fate);
    }

    @Test
    void landIsTheDifferenceOfAreasOfOneDateAndSource() {
        assertThat(FreeLand.of(site("kcn-thang-long-vinh-phuc"))).isInstanceOfSatisfying(FreeLand.Difference.class, land -> {
            assertThat(land.ha()).isCloseTo(161.6 - 147.1, within(1e-9));
            assertThat(land.figures()).hasSize(2);
        });
        assertThat(FreeLand.of(site("kcn-ba-thien-phan-khu-i"))).isEqualTo(new FreeLand.Unknown());
        assertThat(fate("kcn-ba-thien-phan-khu-i", new Criterion.Available(20))).isEqualTo(Fate.CANNOT_TELL);
    }

    @Test
    void landOfAPartIsNotTakenFromTheWhole() {
        Figure whole = area(Measure.LEASABLE_AREA, 100, Optional.empty());
        Figure part = area(Measure.LEASED_AREA, 40, Optional.of(Text.vietnamese("giai đoạn 1")));
        assertThat(FreeLand.of(site(whole, part))).isEqualTo(new FreeLand.NotComparable(whole, part));
        Figure same = area(Measure.LEASABLE_AREA, 50, Optional.of(Text.vietnamese("giai đoạn 1")));
        assertThat(FreeLand.of(site(same, part))).isEqualTo(new FreeLand.Difference(same, part, 10));
    }

    /** What is free in a part is enough, or it cannot be told. */
    @ParameterizedTest
    @CsvSource({"5, MET", "6, UNKNOWN", "20, UNKNOWN"})
    void landOfAPartIsTheLeast(double hectares, Answer answer) {
        Site site = site(area(Measure.AVAILABLE_AREA, 5, Optional.of(Text.vietnamese("giai đoạn 1"))));
        assertThat(new Assessment(site, within -> null).of(new Criterion.Available(hectares)).answer()).isEqualTo(answer);
    }

    private static Figure area(Measure measure, double ha, Optional<Text> scope) {
        Figure known = RealAtlas.ATLAS.site("kcn-khai-quang").orElseThrow().figures().preferred(Measure.AVAILABLE_AREA).orElseThrow();
        return new Figure(measure, new Value.Quantity(ha, Unit.HA, Optional.empty()), known.provenance(), true, Optional.empty(), scope,
                OptionalInt.empty(), Optional.empty());
    }

    private static Site site(Figure... figures) {
        return new Site("kcn-a", SiteKind.PARK, Text.vietnamese("A"), Text.vietnamese("A"), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(),
                new Address(List.of()), Optional.empty(), new Figures(List.of(figures)),
                List.of(), Site.Promotion.NONE);
    }

    @ParameterizedTest
    @CsvSource({"kcn-khai-quang, 25, MET", "kcn-khai-quang, 22, NARROWLY_MISSED", "kcn-khai-quang, 20, MISSED",
        "kcn-binh-xuyen, 20, MET", "kcn-binh-xuyen, 12, NARROWLY_MISSED", "kcn-binh-xuyen, 8, MISSED",
        "ccn-hop-thanh, 50, UNKNOWN", "kcn-ba-thien, 20, UNKNOWN", "kcn-ba-thien, 10, MISSED", "kcn-ba-thien, 16, NARROWLY_MISSED"})
    void distancesAreThoseByRoad(String site, double km, Answer answer) {
        assertThat(outcome(site, new Criterion.Within(Destination.NOI_BAI, km)).answer()).isEqualTo(answer);
    }

    @Test
    void aStraightLineCanOnlyRuleOut() {
        Outcome near = outcome("kcn-ba-thien", new Criterion.Within(Destination.NOI_BAI, 40));
        assertThat(near.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(near.finding()).isInstanceOfSatisfying(Finding.Way.class,
                way -> assertThat(way.distance()).isInstanceOf(Distance.StraightLine.class));
    }

    @ParameterizedTest
    @CsvSource({"kcn-khai-quang, OPERATING, MET", "kcn-song-lo-ii, OPERATING, NARROWLY_MISSED", "kcn-phuc-yen, OPERATING, MISSED",
        "kcn-phuc-yen, UNDER_CONSTRUCTION, NARROWLY_MISSED", "ccn-dong-van, OPERATING, UNKNOWN", "ccn-tu-du, VISION_2050, MISSED"})
    void aStatusOneStepBehindIsNear(String site, Status asked, Answer answer) {
        assertThat(outcome(site, new Criterion.Statuses(Set.of(asked))).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"kcn-khai-quang, electronics, MET", "kcn-khai-quang, shipbuilding, MISSED", "kcn-hoi-hop, electronics, UNKNOWN"})
    void sectorsAreThoseOfTheList(String site, String sector, Answer answer) {
        assertThat(outcome(site, new Criterion.Sectors(Set.of(sector))).answer()).isEqualTo(answer);
    }

    @Test
    void kindAndDistrictHaveNoMargin() {
        assertThat(fate("kcn-khai-quang", new Criterion.Kinds(Set.of(SiteKind.CLUSTER)))).isEqualTo(Fate.DROPPED);
        assertThat(fate("kcn-khai-quang", new Criterion.Districts(Set.of("243", "249")))).isEqualTo(Fate.KEPT);
        assertThat(fate("kcn-khai-quang", new Criterion.Districts(Set.of("249")))).isEqualTo(Fate.DROPPED);
    }

    @Test
    void whatMissesOneByFarOrTwoByLittleIsDropped() {
        Criterion land = new Criterion.Available(6);
        Criterion way = new Criterion.Within(Destination.NOI_BAI, 24);
        assertThat(fate("kcn-khai-quang", land)).isEqualTo(Fate.NEAR_MISS);
        assertThat(fate("kcn-khai-quang", way)).isEqualTo(Fate.NEAR_MISS);
        assertThat(fate("kcn-khai-quang", land, way)).isEqualTo(Fate.DROPPED);
    }

    @Test
    void nearMissesComeNearestFirst() {
        Matching matching = MATCHER.match(Criteria.of(new Criterion.Within(Destination.NOI_BAI, 27)));
        assertThat(matching.with(Fate.NEAR_MISS)).hasSizeGreaterThan(2).extracting(Verdict::miss).isSorted();
    }

    @Test
    void whatIsKeptStandsByItsScore() {
        Matching matching = MATCHER.match(Criteria.of(new Criterion.Available(1))
                .withWeights(Map.of(Merit.AVAILABLE, 1.0, Merit.NOI_BAI, 1.0)));
        Ranking ranking = matching.ranking().orElseThrow();
        assertThat(matching.with(Fate.KEPT)).extracting(Verdict::site)
                .isEqualTo(ranking.places().stream().map(Ranking.Place::site).toList());
        assertThat(ranking.places()).extracting(Ranking.Place::score).isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        assertThat(ranking.places().getFirst().site().id()).isEqualTo("kcn-thang-long-vinh-phuc");
        assertThat(MATCHER.match(Criteria.of(new Criterion.Available(1))).ranking()).isEmpty();
    }

    @Test
    void whatIsNotPublishedEarnsNothingAndIsMarked() {
        Ranking ranking = MATCHER.match(Criteria.NONE.withWeights(Map.of(Merit.AVAILABLE, 1.0))).ranking().orElseThrow();
        assertThat(ranking.places()).filteredOn(place -> place.site().id().equals("kcn-hoi-hop")).singleElement()
                .satisfies(place -> {
                    assertThat(place.score()).isZero();
                    assertThat(place.unknown()).containsExactly(Merit.AVAILABLE);
                });
    }

    private static Fate fate(String site, Criterion... criteria) {
        return MATCHER.match(Criteria.of(criteria)).verdict(site).orElseThrow().fate();
    }

    private static Outcome outcome(String site, Criterion criterion) {
        List<Outcome> outcomes = MATCHER.match(Criteria.of(criterion)).verdict(site).orElseThrow().outcomes();
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    private static Site site(String id) {
        return RealAtlas.ATLAS.site(id).orElseThrow();
    }
}
