package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

class DoubtTextTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;

    /** Figures that changed are looked over in the editor; what is not there at all is said when the tour is opened. */
    @Test
    void whatIsMissingIsNamedWithTheNumberOfItsScene() {
        Quoted changed = new Quoted("kcn-khai-quang", Measure.TOTAL_AREA, Optional.empty(), Optional.of("200 ha (2019)"));
        Tour tour = Tour.named("t", Text.vietnamese("T"), "2020.01")
                .with(0, Scene.of("a", ViewState.START, Text.vietnamese("A")).withFigures(List.of(changed)))
                .with(1, Scene.of("b", ViewState.START.withSelection("kcn-gone"), Text.vietnamese("B")));
        assertThat(new DoubtText(ATLAS, Words.of(Language.ENGLISH)).missing(tour))
                .singleElement().asString().startsWith("Scene 2 ").contains("“kcn-gone”");
        assertThat(new DoubtText(ATLAS, Words.of(Language.VIETNAMESE)).missing(tour.without(1))).isEmpty();
    }
}
