package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private static final Compared THREE = new Compared(List.of("a", "b", "c"));

    @Test
    void aSiteMovesByPlacesAndStaysInside() {
        assertThat(THREE.moved("a", 1).ids()).containsExactly("b", "a", "c");
        assertThat(THREE.moved("c", -2).ids()).containsExactly("c", "a", "b");
        assertThat(THREE.moved("b", 7).ids()).containsExactly("a", "c", "b");
        assertThat(THREE.moved("a", -1)).isEqualTo(THREE);
        assertThat(THREE.moved("elsewhere", 1)).isEqualTo(THREE);
    }

    @Test
    void lettersFollowTheOrder() {
        assertThat(THREE.moved("a", 2).letter("a")).contains("C");
        assertThat(THREE.without("a").letter("b")).contains("A");
        assertThat(THREE.without("a").letter("a")).isEmpty();
    }
}
