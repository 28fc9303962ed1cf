package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.BundledPack;

/** What is left of a window when another has taken its place. */
@ExtendWith(ApplicationExtension.class)
class ClosedWindowTest {

    @Test
    void aWindowThatWasClosedWhileItsMapMovedIsForgotten() throws TimeoutException {
        WeakReference<AtlasWindow> closed = used();

        try (OpenedWindow next = open()) {
            next.await(() -> {
                System.gc();
                return closed.refersTo(null);
            });
            assertThat(closed.refersTo(null)).isTrue();
        }
    }

    /** In a method of its own, so that no variable still holds the window. */
    private static WeakReference<AtlasWindow> used() throws TimeoutException {
        try (OpenedWindow window = open()) {
            double zoom = window.viewport().zoom();
            OpenedWindow.ask(() -> {
                window.window().map().zoom(2);
                return true;
            });
            window.await(() -> window.window().map().viewport().zoom() > zoom + 1);
            return new WeakReference<>(OpenedWindow.ask(window::window));
        }
    }

    private static OpenedWindow open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OpenedWindow window = OpenedWindow.ask(() -> new OpenedWindow(stage, new BundledPack()));
        window.awaitAtlas();
        return window;
    }
}
