package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.view.Shortlist;

class ShortlistFileTest {

    private static final Shortlist SOME = Shortlist.EMPTY.toggle("kcn-a").toggle("ccn-b")
            .withNote("Ông Kim", "kcn-a", "Cần 20 ha, điện 110 kV\nGọi lại thứ Hai");

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(5);
        Shortlist shortlist = SOME;
        for (int i = 0; i < 300; i++) {
            String site = "kcn-" + random.nextInt(6);
            shortlist = random.nextBoolean() ? shortlist.toggle(site)
                    : shortlist.withNote("Khách " + random.nextInt(3), site, random.nextInt(3) == 0 ? " " : "“Đất” " + i);
            assertThat(read(ShortlistFile.write(shortlist)).content()).contains(shortlist);
        }
        assertThat(shortlist.notes()).isNotEmpty();
    }

    @Test
    void aTornFileIsAProblem() {
        byte[] whole = ShortlistFile.write(SOME).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 2; length++) {
            assertThat(ShortlistFile.read(Arrays.copyOf(whole, length), "s.json").problems()).as("%d bytes", length).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"holds\": \"shortlist\", \"schema\": 9} | UNKNOWN_SCHEMA | /schema",
        "{\"holds\": \"view\", \"schema\": 1} | UNKNOWN_WORD | /holds",
        "{\"holds\": \"shortlist\", \"schema\": 1, \"stars\": [\"a\", \"a\"], \"notes\": []} | TWICE | /stars/1",
        "{\"holds\": \"shortlist\", \"schema\": 1, \"stars\": []} | MISSING_FIELD | ``",
        "{\"holds\": \"shortlist\", \"schema\": 1, \"stars\": [], \"notes\": [{\"guest\": \" \", \"site\": \"a\", \"text\": \"x\"}]}"
                + " | BLANK | /notes/0/guest",
        "{\"holds\": \"shortlist\", \"schema\": 1, \"stars\": [], \"notes\": [], \"colour\": 1} | UNKNOWN_FIELD | /colour",
    })
    void saysWhatIsWrongAndWhere(String text, ProblemKind kind, String pointer) {
        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void aNoteTakesThePlaceOfTheOneBefore() {
        Shortlist changed = SOME.withNote("Bà Lee", "kcn-a", "gần sân bay").withNote("Ông Kim ", "kcn-a", "Cần 30 ha");
        assertThat(changed.notes("kcn-a")).extracting(Shortlist.Note::text).containsExactly("Cần 30 ha", "gần sân bay");
        assertThat(changed.guests()).containsExactly("Ông Kim", "Bà Lee");
        assertThat(changed.withNote("Ông Kim", "kcn-a", "").note("Ông Kim", "kcn-a")).isEmpty();
        assertThat(changed.toggle("kcn-a").isStarred("kcn-a")).isFalse();
        assertThat(changed.toggle("kcn-a").notes()).isEqualTo(changed.notes());
        assertThatIllegalArgumentException().isThrownBy(() -> new Shortlist(List.of("a", "a"), List.of()));
    }

    private static Opened<Shortlist> read(String text) {
        return ShortlistFile.read(text.getBytes(StandardCharsets.UTF_8), "s.json");
    }
}
