package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.export.PaperSize.Format;

class PaperSizeTest {

    /** 300 dots and 72 points per inch of 25.4 mm. */
    @ParameterizedTest
    @CsvSource({
        "A4, false, 2480x3508, 595.28, 841.89,  a4",
        "A4, true,  3508x2480, 841.89, 595.28,  a4-landscape",
        "A3, false, 3508x4961, 841.89, 1190.55, a3",
        "A3, true,  4961x3508, 1190.55, 841.89, a3-landscape",
    })
    void hasItsTrueSize(Format format, boolean landscape, String pixels, double width, double height, String name) {
        PaperSize paper = new PaperSize(format, landscape);
        assertThat(paper.pixels()).hasToString(pixels);
        assertThat(paper.widthPoints()).isCloseTo(width, within(0.01));
        assertThat(paper.heightPoints()).isCloseTo(height, within(0.01));
        assertThat(paper).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({"A4", "A3"})
    void lettersOfTenPixelsCanBeReadOnPaper(Format format) {
        PaperSize paper = new PaperSize(format, true);
        assertThat(10 * paper.widthPoints() / paper.composed().width()).isGreaterThan(6.5);
    }

    @Test
    void formatsAreFoundByTheirWord() {
        assertThat(Format.of("a3")).contains(Format.A3);
        assertThat(Format.of("a5")).isEmpty();
    }
}
