package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsColumnsAndGoesOnBelow() {
        Table table = new Table(8, 12);
        table.heading("Khai Quang is a long heading");
        table.row("  Area", "221.46 ha", "2022");
        table.row("  Fill rate", "97% of industrial land", "");
        table.row("한국", "a", "b");
        assertThat(table.text()).isEqualTo("""
                Khai Quang is a long heading
                  Area  221.46 ha   2022
                  Fill  97% of
                  rate  industrial
                        land
                한국    a           b
                """);
    }

    @Test
    void aLongWordStaysWhole() {
        assertThat(Lines.of("a verylongword b", 5)).containsExactly("a", "verylongword", "b");
        assertThat(Lines.of("", 5)).containsExactly("");
    }
}
