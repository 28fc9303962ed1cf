package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.cartography.overlay.ShippedPack;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;

class CrowdTest {

    private static final Atlas ATLAS = ShippedPack.ATLAS;

    @Test
    void countsAllAndNamesTheLargest() {
        List<String> ids = ATLAS.sites().stream().map(Site::id).toList();
        Crowd crowd = Crowd.of(ATLAS, ids);

        assertThat(crowd.kinds().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ids.size());
        assertThat(crowd.statuses().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ids.size());
        assertThat(crowd.first()).hasSize(4);
        assertThat(crowd.others()).isEqualTo(ids.size() - 4);
        double least = crowd.first().getLast().hectares().orElseThrow();
        assertThat(ATLAS.sites().stream().filter(site -> site.hectares().orElse(0.0) > least)).hasSizeLessThan(4);
    }

    @Test
    void ofFiveNoneIsLeftOut() {
        List<String> ids = ATLAS.sites().stream().filter(site -> site.kind() == SiteKind.CLUSTER).limit(5).map(Site::id).toList();
        Crowd crowd = Crowd.of(ATLAS, ids);

        assertThat(crowd.first()).extracting(Site::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(crowd.others()).isZero();
        assertThat(crowd.kinds()).containsExactly(entry(SiteKind.CLUSTER, 5));
    }

    @Test
    void leavesOutWhatTheAtlasDoesNotKnow() {
        assertThat(Crowd.of(ATLAS, List.of("no-such-site")).first()).isEmpty();
    }
}
