package vn.vinhphuc.atlas.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapClipboardTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "1.5, 2", "2, 2", "2.5, 2.5", "3, 3"})
    void aCopyIsTwiceAsFineAndNeverCoarserThanTheScreen(double screen, double pixels) {
        assertThat(MapClipboard.scale(screen)).isEqualTo(pixels);
    }
}
