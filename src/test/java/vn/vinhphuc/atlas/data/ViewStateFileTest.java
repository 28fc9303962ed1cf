package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.RandomView;
import vn.vinhphuc.atlas.view.ViewState;

class ViewStateFileTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsWrittenIsReadAgain(long seed) {
        ViewState view = new RandomView(seed).view();
        String text = ViewStateFile.write(view);
        assertThat(read(text).content()).contains(view);
        assertThat(ViewStateFile.write(read(text).content().orElseThrow())).isEqualTo(text);
    }

    @Test
    void theStartIsReadAgain() {
        assertThat(read(ViewStateFile.write(ViewState.START))).isEqualTo(new Opened.Sound<>(ViewState.START));
    }

    @Test
    void whatIsNotSaidIsAsAtTheStart() {
        assertThat(read("{\"holds\": \"view\", \"schema\": 1, \"language\": \"en\", \"selection\": \"kcn-a\"}").content())
                .contains(ViewState.START.withLanguage(Language.ENGLISH).withSelection("kcn-a"));
    }

    /** However little of it was written before the lights went out. */
    @Test
    void aTornFileIsAProblem() {
        byte[] whole = ViewStateFile.write(new RandomView(7).view()).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 2; length++) {
            Opened<ViewState> torn = ViewStateFile.read(Arrays.copyOf(whole, length), "view.json");
            assertThat(torn.content()).as("%d bytes", length).isEmpty();
            assertThat(torn.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isIn(ProblemKind.MALFORMED, ProblemKind.NOT_UTF8);
                assertThat(problem.file()).isEqualTo("view.json");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"holds\": \"view\", \"schema\": 2, \"new\": 1} | UNKNOWN_SCHEMA | /schema",
        "{\"holds\": \"shortlist\", \"schema\": 1} | UNKNOWN_WORD | /holds",
        "{\"schema\": 1} | MISSING_FIELD | ``",
        "[] | EXPECTED_OBJECT | ``",
        "{\"holds\": \"view\", \"schema\": 1, \"selecton\": \"kcn-a\"} | UNKNOWN_FIELD | /selecton",
        "{\"holds\": \"view\", \"schema\": 1, \"camera\": {\"lat\": 91, \"lon\": 105, \"zoom\": 9}} | OUT_OF_RANGE | /camera/lat",
        "{\"holds\": \"view\", \"schema\": 1, \"camera\": {\"lat\": 21, \"lon\": 105}} | MISSING_FIELD | /camera",
        "{\"holds\": \"view\", \"schema\": 1, \"order\": \"colour\"} | UNKNOWN_WORD | /order",
        "{\"holds\": \"view\", \"schema\": 1, \"language\": \"VI\"} | NOT_A_LANGUAGE | /language",
        "{\"holds\": \"view\", \"schema\": 1, \"criteria\": [{\"asks\": \"available\", \"hectares\": 0}]}"
                + " | OUT_OF_RANGE | /criteria/0/hectares",
        "{\"holds\": \"view\", \"schema\": 1, \"criteria\": [{\"asks\": \"kinds\", \"any\": []}]} | EMPTY_LIST | /criteria/0/any",
        "{\"holds\": \"view\", \"schema\": 1, \"criteria\": [{\"asks\": \"wonders\"}]} | UNKNOWN_WORD | /criteria/0/asks",
        "{\"holds\": \"view\", \"schema\": 1, \"criteria\": [{\"asks\": \"fill-below\", \"percent\": 5},"
                + " {\"asks\": \"fill-below\", \"percent\": 6}]} | TWICE | /criteria/1",
        "{\"holds\": \"view\", \"schema\": 1, \"weights\": {\"beauty\": 1}} | UNKNOWN_FIELD | /weights/beauty",
        "{\"holds\": \"view\", \"schema\": 1, \"compared\": [\"a\", \"a\"]} | TWICE | /compared/1",
        "{\"holds\": \"view\", \"schema\": 1, \"compared\": [\"a\", \"b\", \"c\", \"d\", \"e\"]} | TOO_MANY | /compared",
        "{\"holds\": \"view\", \"schema\": 1, \"reach\": {\"to\": null}} | MISSING_FIELD | /reach",
    })
    void saysWhatIsWrongAndWhere(String text, ProblemKind kind, String pointer) {
        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    private static Opened<ViewState> read(String text) {
        return ViewStateFile.read(text.getBytes(StandardCharsets.UTF_8), "view.json");
    }
}
