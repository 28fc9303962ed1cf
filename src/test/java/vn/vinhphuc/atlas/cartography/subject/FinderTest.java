package vn.vinhphuc.atlas.cartography.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;

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
        ViewState first = ViewState.START.withCriteria(NEAR_NOI_BAI).withReach(Optional.of(new Reach("kcn-khai-quang", true, Optional.empty(), true)));
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
}
