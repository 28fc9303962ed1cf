package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.FxThread;

class BatchProgressTest {

    /** A dialog that is closed while its files are still being written. */
    @Test
    void looksOnlyWhileItCanBeSeen() throws Exception {
        FxThread.start();
        BatchProgress progress = FxThread.on(() -> new BatchProgress(Words.of(Language.VIETNAMESE)));
        FxThread.show(progress, 300, 40);
        assertThat(FxThread.on(() -> {
            progress.show(true);
            return progress.looks();
        })).isTrue();
        assertThat(FxThread.on(() -> {
            ((StackPane) progress.getParent()).getChildren().clear();
            return progress.looks();
        })).isFalse();
    }
}
