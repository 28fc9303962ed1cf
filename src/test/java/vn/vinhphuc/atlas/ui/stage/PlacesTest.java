package vn.vinhphuc.atlas.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1600, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1600, 0, 1920, 1080);

    @Test
    void theAudienceLooksAtTheProjectorUntilScreensAreSwapped() {
        assertThat(Places.of(List.of(LAPTOP, PROJECTOR), false)).isEqualTo(new Places(PROJECTOR, Optional.of(LAPTOP)));
        assertThat(Places.of(List.of(LAPTOP, PROJECTOR), true)).isEqualTo(new Places(LAPTOP, Optional.of(PROJECTOR)));
    }

    /** The projector is pulled out: whoever is left over sees the show, and no notes. */
    @Test
    void oneScreenBelongsToTheAudience() {
        assertThat(Places.of(List.of(LAPTOP), false)).isEqualTo(new Places(LAPTOP, Optional.empty()));
        assertThat(Places.of(List.of(LAPTOP), true)).isEqualTo(new Places(LAPTOP, Optional.empty()));
    }
}
