package vn.vinhphuc.atlas.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Things that are kept in bounded memory. */
class ShelfTest {

    private final List<String> gone = new ArrayList<>();
    private final Shelf<Integer, String> shelf = new Shelf<>(3, String::length, gone::add);

    @Test
    void whatIsUnusedForLongestGoesFirst() {
        IntStream.range(0, 3).forEach(i -> shelf.put(i, "" + i));
        assertThat(shelf.get(0)).contains("0");
        shelf.put(3, "3");

        assertThat(gone).containsExactly("1");
        assertThat(shelf.all()).containsExactly("2", "0", "3");
        assertThat(shelf.bytes()).isEqualTo(3);
    }

    @Test
    void whatIsReplacedGivesItsRoomBack() {
        shelf.put(0, "aa");
        shelf.put(0, "b");
        shelf.put(1, "cc");

        assertThat(gone).containsExactly("aa");
        assertThat(shelf.bytes()).isEqualTo(3);
    }

    @Test
    void theSameThingAgainTakesNoMoreRoom() {
        String thing = "aaa";
        shelf.put(0, thing);
        shelf.put(0, thing);

        assertThat(gone).isEmpty();
        assertThat(shelf.bytes()).isEqualTo(3);
    }

    @Test
    void aThingThatNeverFitsIsNotKept() {
        shelf.put(0, "aaaa");

        assertThat(shelf.get(0)).isEmpty();
        assertThat(shelf.bytes()).isZero();
    }

    @Test
    void lessRoomMakesTheOldestGoAtOnce() {
        IntStream.range(0, 3).forEach(i -> shelf.put(i, "" + i));
        shelf.resize(1);

        assertThat(shelf.all()).containsExactly("2");
    }
}
