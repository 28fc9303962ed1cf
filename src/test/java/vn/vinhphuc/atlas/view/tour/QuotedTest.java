package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;

class QuotedTest {

    /** What is counted need not stand twice, but a sign of a measure never leaves its number, and no part of a word is a unit. */
    @ParameterizedTest
    @CsvSource({"parks, parks established, true", "parks, established, false",
            "km, of the 245 km in all, false", "people, peoples of the north, false",
            "billion USD, registered capital, false", "FDI projects, projects of FDI, false"})
    void whatIsSaidMayNameTheUnit(String unit, String said, boolean named) {
        Quoted quoted = new Quoted("parks-established", Measure.COUNT, Optional.of(Text.of("?", said)));
        assertThat(quoted.names(unit, Language.ENGLISH)).isEqualTo(named);
    }

    @Test
    void whoSaysNothingNamesNothing() {
        assertThat(new Quoted("parks-established", Measure.COUNT, Optional.empty()).names("parks", Language.ENGLISH)).isFalse();
    }
}
