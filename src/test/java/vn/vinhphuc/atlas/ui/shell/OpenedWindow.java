package vn.vinhphuc.atlas.ui.shell;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Typefaces;
import vn.vinhphuc.atlas.view.ViewState;

/** A window in a test, and questions to it that are answered on the JavaFX thread. */
final class OpenedWindow implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Stage stage;
    private final Notice notice = new Notice();
    private final Background tiles = new Background("tiles", 1, notice::apologise);
    private final Background pictures = new Background("pictures", 1, notice::apologise);

    private final Keeping keeping;

    /** To be called on the JavaFX thread. */
    OpenedWindow(Stage stage, PackSource pack) {
        this(stage, pack, Store.none());
    }

    OpenedWindow(Stage stage, PackSource pack, Store store) {
        this.stage = stage;
        this.keeping = new Keeping(store, new Background("state", 1, notice::apologise), notice);
        Typefaces.load();
        Opening opening = new Opening(stage, new PackReader(LocalDate.of(2026, 11, 24)), tiles, pictures, notice, address -> { }, keeping,
                Optional.empty());
        // The stage is that of the test before, which may have given it a size.
        stage.sizeToScene();
        opening.show(pack);
    }

    AtlasWindow window() {
        return (AtlasWindow) find(AtlasWindow.class::isInstance);
    }

    ViewState state() {
        return ask(() -> window().session().view().get());
    }

    Viewport viewport() {
        return ask(() -> window().map().viewport());
    }

    boolean notices() {
        return ask(notice::isVisible);
    }

    /** Where the middle of a site's symbol is on the screen. */
    Point2D screenPointOf(String siteId) {
        return ask(() -> {
            ScreenPoint at = window().map().viewport().toScreen(window().session().atlas().site(siteId).orElseThrow()
                    .position().orElseThrow().at());
            return window().map().localToScreen(at.x(), at.y());
        });
    }

    Point2D screenPoint(double x, double y) {
        return ask(() -> window().map().localToScreen(x, y));
    }

    /** Turns the wheel over the map: TestFX's robot turns it the other way on some platforms. */
    void turnWheel(Point2D screen, double delta) {
        ask(() -> {
            Point2D at = window().map().screenToLocal(screen);
            Point2D inScene = window().map().localToScene(at);
            Node target = window().map().lookup(".map-surface");
            Event.fireEvent(target, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), screen.getX(), screen.getY(),
                    false, false, false, false, false, false, 0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(target, inScene.getX(), inScene.getY())));
            return true;
        });
    }

    void awaitAtlas() {
        await(() -> shows(AtlasWindow.class::isInstance));
        awaitIdle();
    }

    /** Until nothing moves and everything is painted. */
    void awaitIdle() {
        await(() -> window().map().idle());
    }

    void await(Callable<Boolean> condition) {
        try {
            waitFor(SECONDS, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing came of it within " + SECONDS + " s", e);
        }
    }

    boolean shows(Predicate<Node> what) {
        return find(stage.getScene().getRoot(), what).isPresent();
    }

    Node find(Predicate<Node> what) {
        return find(stage.getScene().getRoot(), what).orElseThrow();
    }

    static <T> T ask(Callable<T> question) {
        try {
            return asyncFx(question).get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        ask(() -> {
            keeping.close();
            return true;
        });
        tiles.close();
        pictures.close();
    }

    /** The first of a node and all within it. */
    static Optional<Node> find(Node node, Predicate<Node> what) {
        if (what.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, what).stream()).findFirst()
                : Optional.empty();
    }
}
