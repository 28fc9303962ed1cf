package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two windows make of one shortlist. */
class ShortlistMergeTest {

    private static final Shortlist BASE = Shortlist.EMPTY.toggle("a").toggle("b").withNote("An", "a", "one").withNote("An", "b", "two");

    @Test
    void whatEitherDidIsDone() {
        Shortlist mine = BASE.toggle("a").toggle("c").withNote("An", "a", "").withNote("Bình", "c", "new");
        Shortlist theirs = BASE.toggle("d").withNote("An", "b", "changed");
        assertThat(mine.merged(BASE, theirs)).isEqualTo(new Shortlist(List.of("b", "d", "c"),
                List.of(new Shortlist.Note("An", "b", "changed"), new Shortlist.Note("Bình", "c", "new"))));
    }

    @Test
    void whereBothChangedANoteTheLastWriterCounts() {
        assertThat(BASE.withNote("An", "a", "mine").merged(BASE, BASE.withNote("An", "a", "theirs")).note("An", "a"))
                .map(Shortlist.Note::text).contains("mine");
    }

    @Test
    void oneWhoChangedNothingTakesWhatTheOtherHas() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Shortlist base = some(random);
            Shortlist other = some(random);
            assertThat(base.merged(base, other)).isEqualTo(other);
            assertThat(other.merged(base, base).stars()).containsExactlyInAnyOrderElementsOf(other.stars());
            assertThat(other.merged(base, base).notes()).containsExactlyInAnyOrderElementsOf(other.notes());
        }
    }

    private static Shortlist some(Random random) {
        Shortlist some = Shortlist.EMPTY;
        for (int i = random.nextInt(6); i > 0; i--) {
            String site = String.valueOf((char) ('a' + random.nextInt(4)));
            some = some.toggle(site).withNote("Guest " + random.nextInt(2), site, "note " + random.nextInt(3));
        }
        return some;
    }
}
