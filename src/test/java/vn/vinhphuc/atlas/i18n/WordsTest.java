package vn.vinhphuc.atlas.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.domain.Language;

class WordsTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Pattern CHOICE = Pattern.compile("\\{\\d\\|[^{}|]+\\|[^{}|]+}");

    private static final Pattern BEGUN = Pattern.compile("\\{\\d\\|");

    @ParameterizedTest
    @CsvSource({"1, 1, 1 park · 1 cluster", "1, 2, 1 park · 2 clusters", "0, 11, 0 parks · 11 clusters"})
    void aNounFollowsItsNumber(int parks, int clusters, String text) {
        assertThat(ENGLISH.text("panel.districts.value", parks, clusters)).isEqualTo(text);
    }

    @Test
    void bracesInWhatIsPutInStay() {
        assertThat(ENGLISH.text("panel.districts.value", "{1}", "$0")).isEqualTo("{1} parks · $0 clusters");
    }

    @Test
    void everyChoiceHasTwoWords() {
        for (Language language : Words.languages()) {
            assertThat(Words.of(language).all().values()).noneMatch(text -> BEGUN.matcher(CHOICE.matcher(text).replaceAll("")).find());
        }
    }
}
