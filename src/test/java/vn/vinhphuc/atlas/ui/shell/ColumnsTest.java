package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.ui.FxThread;

/** The map is painted while its sides are made: their coming must not move it. */
class ColumnsTest {

    private final Region map = new Region();
    private final Region list = new Region();
    private final Region panel = new Region();
    private Columns columns;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        columns = FxThread.on(() -> new Columns(map));
        FxThread.show(columns, 1180, 600);
    }

    @Test
    void theMapHasItsPlaceBeforeItsSidesAreThere() throws Exception {
        Bounds before = FxThread.on(map::getBoundsInParent);

        FxThread.on(() -> {
            columns.flank(list, panel);
            columns.layout();
            return true;
        });

        assertThat(FxThread.on(map::getBoundsInParent)).isEqualTo(before);
        assertThat(before.getMinX()).isEqualTo(list.getWidth()).isPositive();
        assertThat(panel.getLayoutX()).isEqualTo(before.getMaxX());
        assertThat(panel.getLayoutX() + panel.getWidth()).isEqualTo(1180);
    }
}
