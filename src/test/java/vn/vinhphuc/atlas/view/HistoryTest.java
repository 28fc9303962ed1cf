package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.geo.LatLon;

class HistoryTest {

    private static final Camera NEAR = new Camera(new LatLon(21.3, 105.6), 12);
    private static final Camera FAR = new Camera(new LatLon(21.4, 105.5), 10);

    /** A hundred actions of any kind, drags, back and forward among them, are all taken back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261124})
    void undoLeadsBackToTheStart(long seed) {
        RandomView person = new RandomView(seed);
        Random random = new Random(seed);
        ViewState start = person.view();
        History history = History.of(start);
        for (int i = 0; i < 100; i++) {
            history = switch (random.nextInt(8)) {
                case 0 -> history.back();
                case 1 -> history.forward();
                case 2 -> history.home();
                case 3, 4 -> history.moved(view -> view.withCamera(person.camera()));
                case 5 -> history.settled();
                default -> history.then(person::changed);
            };
        }
        assertThat(history.view()).isNotEqualTo(start);
        List<ViewState> seen = new ArrayList<>(List.of(history.view()));
        while (history.canUndo()) {
            history = history.undo();
            seen.add(history.view());
        }
        assertThat(history.view()).isEqualTo(start);
        for (ViewState view : seen.reversed()) {
            assertThat(history.view()).isEqualTo(view);
            history = history.redo();
        }
    }

    @Test
    void aDragIsOneChange() {
        History dragged = History.of(ViewState.START).then(view -> view.withSelection("kcn-a"));
        for (int i = 0; i < 20; i++) {
            Camera camera = new Camera(new LatLon(21 + i / 100.0, 105.6), 11);
            dragged = dragged.moved(view -> view.withCamera(camera));
        }
        assertThat(dragged.undo().view()).isEqualTo(ViewState.START.withSelection("kcn-a"));
        History again = dragged.settled().moved(view -> view.withCamera(NEAR));
        assertThat(again.undo().view()).isEqualTo(dragged.view());
    }

    @Test
    void aClickEndsADrag() {
        History history = History.of(ViewState.START).moved(view -> view.withCamera(NEAR))
                .then(view -> view.withSelection("kcn-a")).moved(view -> view.withCamera(FAR));
        assertThat(history.undo().view().camera()).contains(NEAR);
        assertThat(history.undo().undo().view().selection()).isEmpty();
    }

    @Test
    void backChangesThePlaceAndNothingElse() {
        History history = History.of(ViewState.START).then(view -> view.withSelection("kcn-a"))
                .then(view -> view.withSelection("kcn-b")).then(view -> view.withLanguage(Language.ENGLISH));
        History back = history.back();
        assertThat(back.view()).isEqualTo(ViewState.START.withSelection("kcn-a").withLanguage(Language.ENGLISH));
        assertThat(back.forward().view()).isEqualTo(history.view());
        assertThat(back.back().canGoBack()).isFalse();
        assertThat(back.undo().view()).isEqualTo(history.view());
    }

    @Test
    void aNewPlaceForgetsTheWayForward() {
        History back = History.of(ViewState.START).then(view -> view.withSelection("kcn-a")).back();
        assertThat(back.canGoForward()).isTrue();
        assertThat(back.then(view -> view.withCamera(NEAR)).canGoForward()).isFalse();
    }

    @Test
    void whatChangesNothingIsNoStep() {
        History start = History.of(ViewState.START);
        assertThat(start.home().then(view -> view).moved(view -> view.withQuery("")).canUndo()).isFalse();
        assertThat(start.undo()).isEqualTo(start);
        assertThat(start.redo()).isEqualTo(start);
        assertThat(start.back()).isEqualTo(start);
        assertThat(start.forward()).isEqualTo(start);
    }

    @Test
    void forgetsTheOldestOfVeryManyChanges() {
        History history = History.of(ViewState.START);
        for (int i = 0; i < History.MOST + 10; i++) {
            String site = "kcn-" + i;
            history = history.then(view -> view.withSelection(site));
        }
        assertThat(history.past()).hasSize(History.MOST);
        assertThat(history.past().getFirst().view().selection()).contains("kcn-9");
    }
}
