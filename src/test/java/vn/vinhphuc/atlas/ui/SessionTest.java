package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.ViewState;

class SessionTest {

    private static final Camera NEAR = new Camera(new LatLon(21.3, 105.6), 12);
    private static final Camera FAR = new Camera(new LatLon(21.4, 105.5), 10);

    /** A hundred random actions, with a map that moves what is selected into view and reports late. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261124})
    void undoLeadsBackToTheStart(long seed) {
        RandomView person = new RandomView(seed);
        Random random = new Random(seed);
        ViewState start = person.view();
        Session session = new Session(RealAtlas.ATLAS, start);
        List<ViewState> seen = new ArrayList<>();
        session.follow((before, now) -> before.selection().equals(now.selection()) ? now : now.withCamera(person.camera()));
        List<Camera> unheard = new ArrayList<>();
        session.askFirst(() -> {
            List<Camera> cameras = List.copyOf(unheard);
            unheard.clear();
            cameras.forEach(camera -> session.update(view -> view.withCamera(camera)));
        });
        for (int i = 0; i < 100; i++) {
            switch (random.nextInt(11)) {
                case 0 -> session.back();
                case 1 -> session.forward();
                case 2 -> session.undo();
                case 3 -> session.redo();
                case 4 -> session.update(ViewState::home);
                case 5 -> session.moved(view -> view.withQuery("kh" + random.nextInt(5)));
                case 6 -> session.settled();
                case 7 -> unheard.add(person.camera());
                default -> session.update(person::changed);
            }
            assertThat(session.view().get()).isEqualTo(session.history().get().view());
        }
        assertThat(session.view().get()).isNotEqualTo(start);
        session.view().addListener((property, before, now) -> seen.add(now));
        while (session.history().get().canUndo()) {
            session.undo();
        }
        assertThat(session.view().get()).isEqualTo(start);
        assertThat(seen.getLast()).isEqualTo(start);
    }

    @Test
    void whatAChangeBringsWithItIsTheSameStep() {
        Session session = new Session(RealAtlas.ATLAS, ViewState.START);
        session.follow((before, now) -> now.withCamera(NEAR));
        session.update(view -> view.withSelection("kcn-a"));
        assertThat(session.view().get()).isEqualTo(ViewState.START.withSelection("kcn-a").withCamera(NEAR));
        session.undo();
        assertThat(session.view().get()).isEqualTo(ViewState.START);
    }

    @Test
    void aMovementUnderWayIsWhatUndoTakesBack() {
        Session session = new Session(RealAtlas.ATLAS, ViewState.START);
        session.update(view -> view.withSelection("kcn-a"));
        session.askFirst(() -> session.update(view -> view.withCamera(FAR)));
        session.undo();
        assertThat(session.view().get()).isEqualTo(ViewState.START.withSelection("kcn-a"));
    }

    @Test
    void nobodyIsAskedWhileOthersAreTold() {
        Session session = new Session(RealAtlas.ATLAS, ViewState.START);
        List<String> asked = new ArrayList<>();
        session.askFirst(() -> asked.add("asked"));
        session.view().addListener((property, before, now) -> session.moved(view -> view.withQuery("khai quang")));
        session.update(view -> view.withSelection("kcn-a"));
        assertThat(session.view().get()).isEqualTo(ViewState.START.withSelection("kcn-a").withQuery("khai quang"));
        assertThat(asked).containsExactly("asked");
    }
}
