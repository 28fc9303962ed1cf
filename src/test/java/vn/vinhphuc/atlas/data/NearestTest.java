package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheWordThatWasMeant() {
        List<String> known = List.of("operating", "under-construction", "planned-2030");
        assertThat(Nearest.to("operatng", known)).isEqualTo("operating");
        assertThat(Nearest.to("planned2030", known)).isEqualTo("planned-2030");
        assertThat(Nearest.to("", List.of("ab", "a"))).isEqualTo("a");
    }

    @Test
    void saysSoWhereNothingIsKnown() {
        assertThat(Nearest.to("x", List.of())).isEqualTo("—");
    }
}
