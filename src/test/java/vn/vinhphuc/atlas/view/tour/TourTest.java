package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.PromotionOffice;

class TourTest {

    private static final Tour TOUR = new RandomTour(1).tour(4);

    @Test
    void aCopyStandsBehindItsSceneUnderAnIdOfItsOwn() {
        Tour copied = TOUR.duplicated(1);
        assertThat(ids(copied)).containsExactly("scene-1", "scene-2", "scene-5", "scene-3", "scene-4");
        assertThat(copied.scenes().get(2).withId("scene-2")).isEqualTo(TOUR.scenes().get(1));
    }

    @Test
    void movedScenesStayInside() {
        assertThat(ids(TOUR.moved(0, 2))).containsExactly("scene-2", "scene-3", "scene-1", "scene-4");
        assertThat(ids(TOUR.moved(3, 0))).containsExactly("scene-4", "scene-1", "scene-2", "scene-3");
        assertThat(ids(TOUR.moved(1, 99))).containsExactly("scene-1", "scene-3", "scene-4", "scene-2");
        assertThat(ids(TOUR.moved(1, -7))).containsExactly("scene-2", "scene-1", "scene-3", "scene-4");
    }

    @Test
    void aClosingSceneNamesTheOfficeUnlessItNamesSomebody() {
        PromotionOffice office = new PromotionOffice("Trung tâm Xúc tiến đầu tư", "", "0211 3 111 111", "", "", "");
        Scene map = TOUR.scenes().getFirst().withKind(Scene.Kind.MAP).withPoints(List.of());
        Scene silent = map.withKind(Scene.Kind.CLOSING);
        Scene named = silent.withPoints(List.of(new Point(Optional.of(Text.vietnamese("Bà Lan")), Optional.empty())));
        Function<Scene, List<String>> lines = scene -> TOUR.withScenes(List.of(scene)).naming(office).scenes().getFirst().points().stream()
                .map(point -> point.words().orElseThrow().vietnamese()).toList();

        assertThat(lines.apply(silent)).containsExactly("Trung tâm Xúc tiến đầu tư", "0211 3 111 111");
        assertThat(lines.apply(named)).containsExactly("Bà Lan");
        assertThat(lines.apply(map)).isEmpty();
        assertThat(TOUR.naming(PromotionOffice.NONE)).isEqualTo(TOUR);
    }

    @Test
    void noTwoScenesHaveOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> TOUR.with(0, TOUR.scenes().get(2)));
    }

    /** What was framed in a window of another shape is all on the stage. */
    @Test
    void aStageShowsWhatAWindowShows() {
        for (Scene.Kind kind : Scene.Kind.values()) {
            StageSize stage = StageSize.of(kind);
            Viewport window = new Viewport(new LatLon(21.3, 105.6), 11, 762, 690);
            Viewport shown = stage.of(window).in(stage.width(), stage.height());
            assertThat(shown.bounds().widened(1e-6).contains(window.bounds())).isTrue();
            Camera back = stage.in(window, stage.of(window));
            assertThat(back.centre()).isEqualTo(window.centre());
            assertThat(back.zoom()).isCloseTo(window.zoom(), within(1e-9));
            Camera again = stage.of(new Viewport(window.centre(), 11, stage.width(), stage.height()));
            assertThat(again.zoom()).isCloseTo(11, within(1e-9));
        }
    }

    @Test
    void figuresAreThoseOfThePack() {
        Atlas atlas = RealAtlas.ATLAS;
        Quoted free = new Quoted("kcn-khai-quang", Measure.AVAILABLE_AREA, java.util.Optional.empty());
        assertThat(free.in(atlas)).contains(atlas.site("kcn-khai-quang")
                .orElseThrow().figures().preferred(Measure.AVAILABLE_AREA).orElseThrow());
        assertThat(new Quoted("expressway-length", Measure.LENGTH, java.util.Optional.empty()).in(atlas)).isPresent();
        assertThat(new Quoted("kcn-nowhere", Measure.AVAILABLE_AREA, java.util.Optional.empty()).in(atlas)).isEmpty();
        Point tax = new Point(java.util.Optional.empty(), java.util.Optional.of("cit-10"));
        assertThat(tax.text(atlas).orElseThrow().vietnamese()).isNotBlank();
        assertThat(tax.provenance(atlas).orElseThrow().sources()).isNotEmpty();
        assertThat(new Point(java.util.Optional.of(Text.vietnamese("Xin mời")), java.util.Optional.empty()).provenance(atlas)).isEmpty();
    }

    private static List<String> ids(Tour tour) {
        return tour.scenes().stream().map(Scene::id).toList();
    }
}
