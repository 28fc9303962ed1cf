package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.ui.booth.BoothView;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.booth.Booth;

/** A screen that stands among guests: nobody gets out of it by chance, and nobody finds what another has left. */
class BoothStoryTest extends ShippedWindow {

    private static final String SITE = "kcn-khai-quang";

    private final AtomicLong time = new AtomicLong(1_000_000);

    @AfterEach
    void leave() {
        OpenedWindow.ask(() -> {
            opened.window().boothing().close();
            return true;
        });
    }

    @Test
    void guestsComeAndGoAndTheOfficerFindsTheOwnView() {
        OpenedWindow.ask(() -> {
            opened.window().session().update(view -> view.withSelection("kcn-ba-thien").withPeriod(PlanPeriod.TO_2030));
            return true;
        });
        opened.awaitIdle();
        ViewState officer = opened.state();
        AtlasWindow desk = opened.window();
        OfficerPlace place = OpenedWindow.ask(() -> OfficerPlace.of((Stage) desk.getScene().getWindow()));
        List<Boolean> kept = new ArrayList<>();
        OpenedWindow.ask(() -> {
            desk.boothing().onChange(kept::add);
            desk.boothing().enter(Comfort.USUAL.patience().millis(), time::get);
            return true;
        });
        assertThat(OpenedWindow.ask(() -> desk.getScene().getWindow().isShowing())).as("the officer's window is out of reach").isFalse();

        pass(scenes(desk) * 30_000L, 1000, desk);
        assertThat(OpenedWindow.ask(() -> running(desk).player().show().get().language()))
                .as("the next round is in the next language").isEqualTo(Language.ENGLISH);

        fire(begin(Language.ENGLISH));
        assertThat(guest(desk).language()).isEqualTo(Language.ENGLISH);
        fire(ToggleButton.class, "Electronics");
        assertThat(guest(desk).inquiry().criteria()).isNotEqualTo(Criteria.NONE);
        OpenedWindow.ask(() -> {
            running(desk).host().session().update(view -> view.withSelection(SITE).withPeriod(PlanPeriod.TO_2030));
            running(desk).host().session().note(stars -> stars.toggle(SITE));
            return true;
        });
        assertThat(buttons()).as("a guest gets no way into files, settings or the network").noneMatch(button -> button.getText() != null
                && (button.getText().contains("Export") || button.getText().contains("http")));

        assertThat(OpenedWindow.ask(() -> desk.session().view().get()))
                .as("what is kept for the next start is the officer's").isEqualTo(officer);

        pass(Comfort.USUAL.patience().millis(), 10_000, desk);
        assertThat(OpenedWindow.ask(() -> find(node -> node.getStyleClass().contains("farewell")).orElseThrow().isVisible()))
                .as("the countdown is seen").isTrue();
        pass(Booth.COUNTDOWN, 1000, desk);
        assertThat(OpenedWindow.ask(() -> running(desk).host().booth().get().guest())).isEmpty();
        assertThat(guest(desk)).as("the next guest finds nothing of it").isEqualTo(ViewState.START.withTheme(officer.theme()));
        assertThat(OpenedWindow.ask(() -> running(desk).host().session().shortlist().get().stars())).isEmpty();
        assertThat(scene(desk)).isZero();

        for (KeyCode key : new KeyCode[] {KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.F5, KeyCode.F11, KeyCode.ESCAPE}) {
            press(key, false, desk);
        }
        OpenedWindow.ask(() -> {
            Event.fireEvent(booth().getWindow(), new WindowEvent(booth().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(desk.boothing().running()).as("nothing leaves but the chord").isPresent();
        assertThat(OpenedWindow.ask(() -> find(node -> node.getStyleClass().contains("way-out")).orElseThrow().isVisible())).isTrue();

        press(KeyCode.B, true, desk);
        pass(1700, 100, desk);
        release(KeyCode.B);
        pass(1000, 100, desk);
        assertThat(desk.boothing().running()).as("let go too early").isPresent();
        press(KeyCode.B, true, desk);
        pass(2000, 100, desk);
        assertThat(desk.boothing().running()).isEmpty();
        assertThat(OpenedWindow.ask(() -> desk.getScene().getWindow().isShowing())).isTrue();
        assertThat(OpenedWindow.ask(() -> OfficerPlace.of((Stage) desk.getScene().getWindow()))).as("it stands where it stood")
                .isEqualTo(place);
        assertThat(OpenedWindow.ask(() -> Window.getWindows().stream().noneMatch(BoothStoryTest::isBooth))).isTrue();
        assertThat(opened.state()).isEqualTo(officer);
        for (int repeat = 0; repeat < 10; repeat++) {
            pass(500, 500, desk);
            enter(desk);
        }
        assertThat(desk.boothing().running()).as("keys that are still held do not open it again").isEmpty();
        assertThat(kept).as("after a kill in between, the next start would open the booth").containsExactly(true, false);

        pass(2000, 500, desk);
        enter(desk);
        assertThat(desk.boothing().running()).as("pressed anew they do").isPresent();
        OpenedWindow.ask(() -> {
            desk.boothing().close();
            return true;
        });
    }

    private static void enter(AtlasWindow desk) {
        OpenedWindow.ask(() -> {
            desk.boothing().enter();
            return true;
        });
    }

    private static RunningBooth running(AtlasWindow desk) {
        return desk.boothing().running().orElseThrow();
    }

    private static int scene(AtlasWindow desk) {
        return OpenedWindow.ask(() -> running(desk).player().show().get().index());
    }

    private static int scenes(AtlasWindow desk) {
        return OpenedWindow.ask(() -> running(desk).player().show().get().tour().scenes().size());
    }

    private static ViewState guest(AtlasWindow desk) {
        ViewState view = OpenedWindow.ask(() -> running(desk).host().session().view().get());
        return view.home();
    }

    private void pass(long millis, long step, AtlasWindow desk) {
        for (long passed = 0; passed < millis; passed += step) {
            time.addAndGet(Math.min(step, millis - passed));
            OpenedWindow.ask(() -> {
                desk.boothing().running().ifPresent(RunningBooth::tick);
                return true;
            });
        }
    }

    private void press(KeyCode code, boolean chord, AtlasWindow desk) {
        OpenedWindow.ask(() -> {
            Event.fireEvent(booth(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, chord, chord, false, false));
            return true;
        });
        pass(100, 100, desk);
    }

    private static void release(KeyCode code) {
        OpenedWindow.ask(() -> {
            Event.fireEvent(booth(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, true, true, false, false));
            return true;
        });
    }

    private static void fire(Predicate<Node> what) {
        OpenedWindow.ask(() -> {
            ((ButtonBase) find(what).orElseThrow()).fire();
            return true;
        });
    }

    private static void fire(Class<? extends ButtonBase> kind, String text) {
        fire(node -> kind.isInstance(node) && text.equals(((ButtonBase) node).getText()));
    }

    private static Predicate<Node> begin(Language language) {
        return node -> node instanceof Button button && button.getStyleClass().contains("begin") && language.equals(button.getUserData());
    }

    private static Stream<ButtonBase> buttons() {
        return OpenedWindow.ask(() -> all(booth().getRoot())).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast);
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(BoothStoryTest::all) : Stream.empty());
    }

    private static Optional<Node> find(Predicate<Node> what) {
        return OpenedWindow.find(booth().getRoot(), what);
    }

    private static Scene booth() {
        return Window.getWindows().stream().filter(BoothStoryTest::isBooth).findFirst().orElseThrow().getScene();
    }

    private static boolean isBooth(Window window) {
        return window.getScene() != null && window.getScene().getRoot() instanceof BoothView;
    }
}
