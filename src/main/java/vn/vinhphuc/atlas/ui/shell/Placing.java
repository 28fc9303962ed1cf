package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import vn.vinhphuc.atlas.view.WindowPlace;

/** Puts the window where it stood, brings it back when its screen goes, and tells where it stands now. */
final class Placing implements AutoCloseable {

    private static final Duration PAUSE = Duration.millis(500);
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Consumer<WindowPlace> moved;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ListChangeListener<Screen> screens = change -> rescue();
    private WindowPlace known;

    /**
     * Before the window is shown.
     *
     * @param stood where it stood last; empty at a first start
     * @param moved hears half a second later where it was put
     */
    Placing(Stage stage, Optional<WindowPlace> stood, Consumer<WindowPlace> moved) {
        this.stage = stage;
        this.moved = moved;
        Desktop desktop = desktop();
        this.known = stood.map(desktop::fitted).orElseGet(desktop::first);
        Rectangle2D first = desktop.screens().getFirst();
        stage.setMinWidth(Math.min(LEAST_WIDTH, first.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, first.getHeight()));
        put(known);
        pause.setOnFinished(event -> tell());
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty())
                .forEach(property -> property.addListener((observed, before, now) -> pause.playFromStart()));
        Screen.getScreens().addListener(screens);
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /** A projector is unplugged, and the window was on it. */
    private void rescue() {
        if (stage.isFullScreen() || stage.isIconified() || stage.isMaximized()) {
            return;
        }
        WindowPlace stands = now();
        if (!desktop().reaches(stands)) {
            put(desktop().fitted(stands));
        }
    }

    private void tell() {
        WindowPlace now = now();
        if (!now.equals(known)) {
            known = now;
            moved.accept(now);
        }
    }

    /** Full screen and the bar of the system are no places to return to. */
    private WindowPlace now() {
        if (stage.isFullScreen() || stage.isIconified()) {
            return known;
        }
        boolean sized = stage.getWidth() >= 1 && stage.getHeight() >= 1;
        return stage.isMaximized() || !sized ? known.withMaximized(stage.isMaximized())
                : new WindowPlace((int) Math.round(stage.getX()), (int) Math.round(stage.getY()), (int) Math.round(stage.getWidth()),
                        (int) Math.round(stage.getHeight()), false);
    }

    /** Tells what has not been told yet. */
    @Override
    public void close() {
        Screen.getScreens().removeListener(screens);
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            pause.stop();
            tell();
        }
    }

    private static Desktop desktop() {
        Screen first = Screen.getPrimary();
        return new Desktop(Stream.concat(Stream.of(first), Screen.getScreens().stream().filter(screen -> !screen.equals(first)))
                .map(Screen::getVisualBounds).toList());
    }
}
