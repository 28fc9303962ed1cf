package vn.vinhphuc.atlas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.view.WindowPlace;

class DesktopTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1040);
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 3840, 2120);

    @Test
    void aFirstWindowFillsASmallScreenAndMostOfALargeOne() {
        assertThat(new Desktop(List.of(LAPTOP)).first()).isEqualTo(new WindowPlace(0, 0, 1366, 728, true));
        WindowPlace large = new Desktop(List.of(LARGE)).first();
        assertThat(large.maximized()).isFalse();
        assertThat(large.width() / LARGE.getWidth()).isBetween(0.8, 0.9);
        assertThat(large.height() / LARGE.getHeight()).isBetween(0.8, 0.9);
        assertThat(large.x() * 2 + large.width()).isCloseTo(3840, org.assertj.core.data.Offset.offset(2));
    }

    @Test
    void aWindowReturnsWhereItStood() {
        WindowPlace stood = new WindowPlace(-1800, 100, 1200, 700, false);
        assertThat(new Desktop(List.of(LAPTOP, LEFT)).fitted(stood)).isEqualTo(stood);
        assertThat(new Desktop(List.of(LAPTOP, LEFT)).fitted(stood.withMaximized(true))).isEqualTo(stood.withMaximized(true));
    }

    @Test
    void theProjectorIsGone() {
        WindowPlace stood = new WindowPlace(1500, 60, 1600, 900, false);
        assertThat(new Desktop(List.of(LAPTOP)).reaches(stood)).isFalse();
        assertThat(new Desktop(List.of(LAPTOP, PROJECTOR)).reaches(stood)).isTrue();
        assertThat(new Desktop(List.of(LAPTOP)).fitted(stood)).isEqualTo(new WindowPlace(0, 0, 1366, 728, false));
        assertThat(new Desktop(List.of(LAPTOP)).fitted(stood.withMaximized(true)).maximized()).isTrue();
    }

    /** The bar by which one takes it lies above the screen. */
    @Test
    void aWindowThatCannotBeTakenComesBack() {
        assertThat(new Desktop(List.of(LAPTOP)).fitted(new WindowPlace(100, -300, 1100, 700, false)).y()).isNotNegative();
        assertThat(new Desktop(List.of(LAPTOP)).fitted(new WindowPlace(1300, 20, 1100, 700, false)).x()).isEqualTo(133);
    }

    @Test
    void whereverItStoodItIsWhollyOnAScreen() {
        Random random = new Random(11);
        List<Rectangle2D> all = List.of(LAPTOP, PROJECTOR, LEFT);
        for (int i = 0; i < 2_000; i++) {
            List<Rectangle2D> screens = all.subList(0, 1 + random.nextInt(3));
            WindowPlace fitted = new Desktop(screens).fitted(new WindowPlace(random.nextInt(-5000, 5000), random.nextInt(-3000, 3000),
                    random.nextInt(1, 5000), random.nextInt(1, 3000), random.nextBoolean()));
            assertThat(screens).as("%s", fitted).anyMatch(screen ->
                    screen.contains(fitted.x(), fitted.y(), fitted.width(), fitted.height()));
        }
    }
}
