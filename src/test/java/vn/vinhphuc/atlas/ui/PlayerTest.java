package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.ShowKey;
import vn.vinhphuc.atlas.view.tour.Tour;

/** The words of a scene come first, the map follows when it is told to. */
class PlayerTest {

    private static final Camera ONE = new Camera(new LatLon(21.3, 105.6), 12);
    private static final Camera TWO = new Camera(new LatLon(21.4, 105.5), 11);
    private static final Tour TOUR = Tour.named("trial", Text.of("Thử", "Trial"), "2026.11")
            .with(0, scene("start", ViewState.START))
            .with(1, scene("one", ViewState.START.withCamera(ONE)))
            .with(2, scene("two", ViewState.START.withCamera(TWO)));

    private final Session audience = new Session(RealAtlas.ATLAS, ViewState.START);
    private final List<Runnable> later = new ArrayList<>();
    private final Player player = new Player(Show.of(TOUR, 0, Language.VIETNAMESE, 0), audience, () -> 0, later::add);

    @Test
    void wordsComeBeforeTheMap() {
        player.press(ShowKey.NEXT);
        assertThat(player.show().get().index()).isEqualTo(1);
        assertThat(player.isLeading()).isTrue();
        assertThat(audience.view().get().camera()).as("the map has not been told yet").isEmpty();
        mapFollows();
        assertThat(audience.view().get().camera()).contains(ONE);
        assertThat(player.isLeading()).isFalse();
    }

    @Test
    void theMapGoesToTheNewestScene() {
        player.press(ShowKey.NEXT);
        player.press(ShowKey.NEXT);
        mapFollows();
        assertThat(audience.view().get().camera()).contains(TWO);
    }

    /** The end of the last flight is told late. */
    @Test
    void whatMovesBeforeTheMapFollowsIsNobodysHand() {
        player.press(ShowKey.NEXT);
        audience.update(view -> view.withCamera(new Camera(new LatLon(21.35, 105.55), 12.5)));
        assertThat(player.show().get().away()).isFalse();
        mapFollows();
        player.touch();
        audience.update(view -> view.withCamera(TWO));
        assertThat(player.show().get().away()).as("a hand").isTrue();
    }

    @Test
    void aChangeOfLanguageMeanwhileIsNotLost() {
        player.press(ShowKey.NEXT);
        player.speak(Language.ENGLISH);
        mapFollows();
        assertThat(audience.view().get().language()).isEqualTo(Language.ENGLISH);
        assertThat(audience.view().get().camera()).contains(ONE);
    }

    @Test
    void roomIsMadeBeforeTheMapSetsOut() {
        List<ViewState> seen = new ArrayList<>();
        player.beforeLeading(() -> seen.add(audience.view().get()));
        player.press(ShowKey.NEXT);
        assertThat(seen).isEmpty();
        mapFollows();
        assertThat(seen).singleElement().satisfies(view -> assertThat(view.camera()).isEmpty());
    }

    @Test
    void aShowThatIsOverLeadsNowhere() {
        player.press(ShowKey.NEXT);
        player.end();
        mapFollows();
        assertThat(audience.view().get().camera()).isEmpty();
    }

    private void mapFollows() {
        later.getLast().run();
    }

    private static Scene scene(String id, ViewState view) {
        return Scene.of(id, view, Text.vietnamese(id));
    }
}
