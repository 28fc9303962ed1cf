package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy ÀẢÃÁẠẮẰẲẴẶẤẦẨẪẬĐẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÝỲỶỸỴ"
            + "–—-.,()/ \u00A0\u0300\u0301\u0302\u0309\u031B\u0323ßİıΣςがパ한국ＣＴ０½²①漢字Ǆ𐐀";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đồng Sóc               | dong soc
            ĐƯỜNG TỈNH 310B        | duong tinh 310b
            Ắ Ố Ữ ặ ỗ ự            | a o u a o u
            Hà Nội – Lào Cai       | ha noi lao cai
            Hà Nội-Lào  Cai        | ha noi lao cai
            CT.05                  | ct 05
            (Bá Thiện)             | ba thien
            ＣＴ．０５               | ct 05
            İstanbul               | istanbul
            한국 전자                | 한국 전자
            が                      | が
            """)
    void foldsMarksCaseAndWhatStandsBetweenWords(String words, String folded) {
        assertThat(Fold.of(words)).isEqualTo(folded);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(Fold.of("")).isEmpty();
        assertThat(Fold.of(" – ")).isEmpty();
    }

    @Test
    void foldsDecomposedLettersAlike() {
        String words = "Khu công nghiệp Đồng Sóc, Vĩnh Tường";
        assertThat(Fold.of(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(Fold.of(words));
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(20260101);
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < 5000; i++) {
            String words = random.ints(random.nextInt(24), 0, letters.length)
                    .mapToObj(n -> Character.toString(letters[n])).collect(Collectors.joining());
            assertThat(Fold.of(Fold.of(words))).as(words).isEqualTo(Fold.of(words));
            assertThat(Fold.of(Fold.keepingMarks(words))).as(words).isEqualTo(Fold.of(words));
        }
    }

    @Test
    void foldingTwiceChangesNoLetterOfUnicode() {
        for (int c = 0; c < 0x20000; c++) {
            if (Character.isDefined(c) && !(c >= 0xD800 && c < 0xE000)) {
                String once = Fold.of("a" + Character.toString(c) + "b");
                assertThat(Fold.of(once)).as("U+%04X", c).isEqualTo(once);
            }
        }
    }

    @Test
    void keepsMarksOnRequest() {
        assertThat(Fold.keepingMarks("KCN Đồng-Sóc")).isEqualTo("kcn đồng sóc");
    }

    @Test
    void findsAStretchAgainInTheWords() {
        String words = "CCN (Đồng Sóc)";
        int start = Fold.of(words).indexOf("dong soc");
        assertThat(Fold.unfold(words, start, start + 8)).isEqualTo(new Fold.Span(5, 13));
    }
}
