package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.ViewState;

/** A new scene is called what its map is about, in every language of the program. */
class SceneNameTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;

    @Test
    void theWholeTerritoryIsNamedAsOnASheet() {
        assertThat(name(ViewState.START))
                .isEqualTo(Text.of("Khu và cụm công nghiệp Vĩnh Phúc, hôm nay", "Industrial parks and clusters of Vĩnh Phúc, today"));
        assertThat(name(ViewState.START.withPeriod(PlanPeriod.TO_2030)).vietnamese()).endsWith("quy hoạch đến 2030");
    }

    @Test
    void aSelectedSiteAndTheWaysFromItComeFirst() {
        ViewState site = ViewState.START.withSelection("kcn-khai-quang").withPeriod(PlanPeriod.TO_2030);
        assertThat(name(site)).isEqualTo(Text.of("Khu công nghiệp Khai Quang", "Khai Quang Industrial Park"));
        assertThat(name(site.withReach(Optional.of(Reach.from("kcn-khai-quang")))))
                .isEqualTo(Text.of("Đường đi từ Khai Quang", "Ways from Khai Quang"));
    }

    @Test
    void comparedSitesAndAQuestionAreNamed() {
        ViewState compared = ViewState.START.withCompared(new Compared(List.of("kcn-ba-thien", "kcn-khai-quang")));
        assertThat(name(compared)).isEqualTo(Text.of("So sánh Bá Thiện, Khai Quang", "Comparing Bá Thiện, Khai Quang"));
        ViewState asked = ViewState.START.withCriteria(Criteria.NONE.with(new Criterion.Sectors(Set.of("electronics"))));
        assertThat(name(asked).vietnamese()).startsWith("Ngành ");
    }

    @Test
    void aPartOfTheTerritoryIsNamedAfterTheTownInIt() {
        Viewport near = new Viewport(new LatLon(21.30, 105.61), 13, 900, 600);
        assertThat(new SceneName(ATLAS).of(ViewState.START, Optional.of(near))).isEqualTo(Text.of("Quanh Vĩnh Yên", "Around Vĩnh Yên"));
        assertThat(new SceneName(ATLAS).of(ViewState.START, Optional.of(near.withZoom(6)))).isEqualTo(name(ViewState.START));
    }

    private static Text name(ViewState view) {
        return new SceneName(ATLAS).of(view, Optional.empty());
    }
}
