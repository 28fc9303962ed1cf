package vn.vinhphuc.atlas.ui.shell;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.data.BundledPack;

/** A story that begins with the window of the shipped pack. */
@ExtendWith(ApplicationExtension.class)
abstract class ShippedWindow {

    OpenedWindow opened;

    /** TestFX looks for what starts a window in the class of the test alone. */
    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        opened = OpenedWindow.ask(() -> new OpenedWindow(stage, new BundledPack()));
        opened.awaitAtlas();
    }

    @AfterEach
    void close() {
        opened.close();
    }
}
