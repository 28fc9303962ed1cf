package vn.vinhphuc.atlas.cartography.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

class FinderTest {

    private static final Criteria NEAR_NOI_BAI = Criteria.of(new Criterion.Within(Destination.NOI_BAI, 30));

    private final Finder finder = new Finder(ShippedPack.ATLAS);

    @Test
    void theMapAndTheListAgree() {
        Findings findings = finder.subject(ViewState.START.withCriteria(NEAR_NOI_BAI)).findings();
        Matcher matcher = new Matcher(ShippedPack.ATLAS, new Access(ShippedPack.ATLAS.base()));

        assertThat(matcher.match(NEAR_NOI_BAI).verdicts()).isNotEmpty()
                .allSatisfy(verdict -> assertThat(findings.fate(verdict.site().id())).isEqualTo(verdict.fate()));
        assertThat(findings.fates()).containsOnlyKeys(ShippedPack.ATLAS.sites().stream().map(Site::id).toList());
    }

    @Test
    void whatIsComparedDoesNotChangeTheAnswer() {
        Compared compared = new Compared(List.of("kcn-khai-quang"));
        Findings before = finder.subject(ViewState.START.withCriteria(NEAR_NOI_BAI)).findings();

        assertThat(finder.subject(ViewState.START.withCriteria(NEAR_NOI_BAI).withCompared(compared)).findings())
                .isEqualTo(before.withCompared(compared));
    }

    /** The window asks for its view between the scenes of a tour, whose pictures are made at the same time. */
    @Test
    void anAnswerStaysWhileOthersAreAsked() {
        ViewState first =
                ViewState.START.withCriteria(NEAR_NOI_BAI)
                .withReach(Optional.of(new Reach("kcn-khai-quang", true, Optional.empty(), true)));
        Findings before = finder.subject(first).findings();
        for (int km = 10; km < 20; km++) {
            finder.subject(ViewState.START.withCriteria(Criteria.of(new Criterion.Within(Destination.NOI_BAI, km))));
        }
        Findings after = finder.subject(first).findings();

        assertThat(after.fates()).isSameAs(before.fates());
        assertThat(after.reached().orElseThrow()).isSameAs(before.reached().orElseThrow());
    }

    @Test
    void nothingAskedIsNothingFound() {
        finder.subject(ViewState.START.withCriteria(NEAR_NOI_BAI));

        assertThat(finder.subject(ViewState.START).findings()).isEqualTo(Findings.NONE);
    }

    /** A scene keeps the filter of the list, and its audience sees no list. */
    @Test
    void whatTheListLeavesOutRecedesOnTheMap() {
        SiteFilter operatingParks = new SiteFilter(Set.of(SiteKind.PARK), Set.of(Status.OPERATING), false);
        Findings findings = finder.subject(ViewState.START.withFilter(operatingParks)).findings();
        List<String> listed = PeriodView.of(ShippedPack.ATLAS, PlanPeriod.TODAY).drawn().stream()
                .filter(site -> operatingParks.shows(site, Shortlist.EMPTY)).map(site -> site.site().id()).toList();

        assertThat(listed).isNotEmpty().allSatisfy(site -> assertThat(findings.fate(site)).isEqualTo(Fate.KEPT));
        assertThat(findings.fates().values()).filteredOn(Fate.KEPT::equals).hasSameSizeAs(listed);
        assertThat(findings.fates()).containsOnlyKeys(ShippedPack.ATLAS.sites().stream().map(Site::id).toList());
    }

    @Test
    void aFilterAndAQuestionAreAskedTogether() {
        ViewState asked = ViewState.START.withCriteria(NEAR_NOI_BAI);
        Findings all = finder.subject(asked).findings();
        Findings clusters = finder.subject(asked.withFilter(SiteFilter.ALL.toggle(SiteKind.CLUSTER))).findings();

        assertThat(ShippedPack.ATLAS.sites()).allSatisfy(site -> assertThat(clusters.fate(site.id()))
                .isEqualTo(site.kind() == SiteKind.CLUSTER ? all.fate(site.id()) : Fate.DROPPED));
    }

    @Test
    void aFilterFollowsThePeriod() {
        SiteFilter planned = SiteFilter.ALL.toggle(Status.PLANNED_2030);

        assertThat(finder.subject(ViewState.START.withFilter(planned)).findings().fates()).containsValue(Fate.KEPT);
        assertThat(finder.subject(ViewState.START.withFilter(planned).withPeriod(PlanPeriod.Y2021))
                .findings().fates()).doesNotContainValue(Fate.KEPT);
    }

    @Test
    void starsAreOfOnePersonAndChangeNoMap() {
        assertThat(finder.subject(ViewState.START.withFilter(SiteFilter.ALL.toggleStarred())).findings()).isEqualTo(Findings.NONE);
    }
}
