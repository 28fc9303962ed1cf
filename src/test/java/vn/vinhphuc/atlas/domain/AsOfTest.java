package vn.vinhphuc.atlas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-30, 2025-07-30, 2025-07-30",
        "2024-02,    2024-02-01, 2024-02-29",
        "2024-Q4,    2024-10-01, 2024-12-31",
        "2025-H1,    2025-01-01, 2025-06-30",
        "2021,       2021-01-01, 2021-12-31",
        "2012/2023,  2012-01-01, 2023-12-31",
        "2022-08/2026-02, 2022-08-01, 2026-02-28",
    })
    void coversTheDaysItsNotationNames(String notation, LocalDate first, LocalDate last) {
        AsOf asOf = AsOf.parse(notation);
        assertThat(asOf.first()).hasValue(first);
        assertThat(asOf.last()).hasValue(last);
        assertThat(asOf.notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"", "undated", "2025-13", "2025-02-30", "2024-Q5", "2025-H3", "2023/2012", "2012/2013/2014", "/2012", "12/2025", "25"})
    void refusesWhatIsNoDate(String notation) {
        assertThatThrownBy(() -> AsOf.parse(notation)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("null");
    }

    @Test
    void aSpanOutOfOrderIsNamedAsItIsWritten() {
        assertThatThrownBy(() -> AsOf.parse("2023/2012-Q1")).hasMessage("a span needs two dates in order, found “2023” and “2012-Q1”");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void refusesAYearThatFourDigitsCannotWrite(int year) {
        assertThatThrownBy(() -> new AsOf.Year(year)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AsOf.PartOfYear(year, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undatedCoversNoDay() {
        assertThat(AsOf.UNDATED.first()).isEmpty();
        assertThat(AsOf.UNDATED.last()).isEmpty();
    }
}
