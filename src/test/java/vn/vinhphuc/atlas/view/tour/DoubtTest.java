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

class DoubtTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final String NOW = ATLAS.pack().version();
    private static final Quoted AREA = new Quoted("kcn-khai-quang", Measure.TOTAL_AREA, Optional.empty());

    @Test
    void aSceneOfThisDataIsNotDoubtful() {
        assertThat(doubts(NOW, scene(AREA))).isEmpty();
        assertThat(doubts("2020.01", scene(AREA.seenIn(ATLAS)))).isEmpty();
        assertThat(doubts("2020.01", Scene.of("a", ViewState.START.withSelection("kcn-khai-quang"), Text.vietnamese("A")))).isEmpty();
    }

    @Test
    void aFigureThatChangedIsNamedWithBothValues() {
        Quoted before = new Quoted(AREA.about(), AREA.measure(), Optional.empty(), Optional.of("200 ha (2019)"));
        assertThat(doubts(NOW, scene(before))).singleElement().isInstanceOfSatisfying(Doubt.Changed.class, changed -> {
            assertThat(changed.then()).isEqualTo("200 ha (2019)");
            assertThat(changed.now()).isEqualTo(AREA.seenIn(ATLAS).seen().orElseThrow());
        });
    }

    @Test
    void figuresThatNobodyWroteDownMayHaveChangedInOtherData() {
        assertThat(doubts("2020.01", scene(AREA))).containsExactly(new Doubt.OtherData("2020.01"));
    }

    @Test
    void whatThePackDoesNotHaveIsNamed() {
        assertThat(doubts(NOW, Scene.of("a", ViewState.START.withSelection("kcn-gone"), Text.vietnamese("A"))))
                .containsExactly(new Doubt.NoSite("kcn-gone"));
        assertThat(doubts(NOW, scene(new Quoted("kcn-gone", Measure.TOTAL_AREA, Optional.empty()))))
                .containsExactly(new Doubt.NoSubject("kcn-gone"));
        Quoted dropped = new Quoted("kcn-khai-quang", Measure.POPULATION, Optional.empty(), Optional.of("1"));
        assertThat(doubts(NOW, scene(dropped))).containsExactly(new Doubt.NoFigure(dropped));
        Scene words =
                Scene.of("a", ViewState.START, Text.vietnamese("A")).withPoints(List.of(new Point(Optional.empty(), Optional.of("gone"))));
        assertThat(doubts(NOW, words)).containsExactly(new Doubt.NoPoint("gone"));
    }

    @Test
    void figuresAreFoundByPartsOfTheirNames() {
        Words words = Words.of(Language.VIETNAMESE);
        List<Quotable> found = Quotable.find(ATLAS, words, "khai quang dien tich", Optional.empty(), 9);
        assertThat(found).isNotEmpty().allSatisfy(one -> assertThat(one.quoted().about()).startsWith("kcn-khai-quang"));
        assertThat(found.getFirst().quoted().seen()).isPresent();
        assertThat(Quotable.find(ATLAS, words, "", Optional.of("kcn-ba-thien"), 3))
                .allSatisfy(one -> assertThat(one.quoted().about()).isEqualTo("kcn-ba-thien"));
        assertThat(Quotable.find(ATLAS, words, "khong co gi nhu the", Optional.empty(), 9)).isEmpty();
    }

    @Test
    void anUpdateNamesWhatItChanges() {
        ViewState other = ViewState.START.withSelection("kcn-khai-quang").withPeriod(vn.vinhphuc.atlas.domain.PlanPeriod.TO_2030);
        assertThat(Aspect.between(ViewState.START, other, true)).containsExactly(Aspect.SELECTION, Aspect.PERIOD);
        assertThat(Aspect.between(ViewState.START, ViewState.START.withQuery("x"), false)).containsExactly(Aspect.PLACE);
    }

    private static Scene scene(Quoted quoted) {
        return Scene.of("a", ViewState.START, Text.vietnamese("A")).withFigures(List.of(quoted));
    }

    private static List<Doubt> doubts(String data, Scene scene) {
        return Doubt.of(Tour.named("t", Text.vietnamese("Bài"), data).withScenes(List.of(scene)), scene, ATLAS);
    }
}
