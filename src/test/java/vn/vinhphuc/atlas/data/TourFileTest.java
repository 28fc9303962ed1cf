package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.RandomTour;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

class TourFileTest {

    private static final String THREE = """
            {"holds": "tour", "schema": 1, "id": "short", "title": {"vi": "Ngắn"}, "minutes": 5, "data": "2026.11", "scenes": [
              {"id": "a", "kind": "map", "title": {"vi": "Một"}, "view": {"camera": {"lat": 21.3, "lon": 105.6, "zoom": 11}}},
              {"id": "b", "kind": "map", "title": {"vi": "Hai"}, "view": {"camera": {"lat": 21.3, "lon": 105.6, "zoom": 99}}},
              {"id": "c", "kind": "number", "title": {"vi": "Ba"}, "figures": [{"about": "kcn-a", "measure": "total-area"}]}]}
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsReadAgain(long seed) {
        Tour tour = new RandomTour(seed).tour((int) seed);
        String text = TourFile.write(tour);
        OpenedTour read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.tour()).contains(tour);
        assertThat(TourFile.write(read.tour().orElseThrow())).isEqualTo(text);
    }

    @Test
    void whatIsAsUsualIsNotWritten() {
        Tour tour = read(THREE.replace("99", "12")).tour().orElseThrow();
        assertThat(TourFile.write(tour)).contains("\"zoom\": 11").doesNotContain("null").doesNotContain("criteria")
                .doesNotContain("statement");
    }

    @Test
    void aBrokenSceneIsNamedAndTheOthersAreThere() {
        OpenedTour read = read(THREE);
        assertThat(ids(read)).containsExactly("a", "c");
        assertThat(read.leftOut()).hasSize(1);
        assertThat(read.leftOut().getFirst().number()).isEqualTo(2);
        assertThat(read.sentences(Words.of(Language.ENGLISH))).singleElement().asString()
                .contains("Scene 2").contains("t.json /scenes/1/view/camera/zoom").contains("99").contains("24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\": \"film\"", "\"kind\": \"number\"", "\"kind\": \"map\", \"seconds\": 0",
            "\"kind\": \"map\", \"colour\": 1", "\"kind\": \"map\", \"figures\": [{\"about\": \"kcn-a\"}]",
            "\"kind\": \"points\", \"points\": [{}]"})
    void everyFaultStaysInItsScene(String fields) {
        OpenedTour read = read(THREE.replace("\"id\": \"b\", \"kind\": \"map\"", "\"id\": \"b\", " + fields).replace("99", "12"));
        assertThat(ids(read)).containsExactly("a", "c");
        assertThat(read.leftOut()).extracting(OpenedTour.LeftOut::number).containsExactly(2);
    }

    @Test
    void theSecondSceneOfAnIdIsLeftOut() {
        OpenedTour read = read(THREE.replace("\"id\": \"c\"", "\"id\": \"a\"").replace("99", "12"));
        assertThat(ids(read)).containsExactly("a", "b");
        assertThat(read.leftOut()).extracting(OpenedTour.LeftOut::number).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"minutes\": 0", "\"minutes\": 5, \"speed\": 2", "\"minutes\": 5, \"theme\": 7"})
    void aTourThatIsWrongItselfIsNotShown(String fields) {
        OpenedTour read = read(THREE.replace("\"minutes\": 5", fields));
        assertThat(read.tour()).isEmpty();
        assertThat(read.sentences(Words.of(Language.VIETNAMESE))).singleElement().asString().contains("t.json /");
    }

    /** However little of it was written before the lights went out. */
    @Test
    void halfAFileIsNoTour() {
        byte[] whole = TourFile.write(new RandomTour(3).tour(3)).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 1; length += 7) {
            OpenedTour read = TourFile.read(Arrays.copyOf(whole, length), "t.json");
            assertThat(read.tour()).isEmpty();
            assertThat(read.problems()).isNotEmpty();
        }
    }

    @Test
    void aPackGivesItsToursAndNamesWhatIsWrong(@TempDir Path folder) throws IOException {
        TestPacks.lay(TestPacks.SMALL, folder);
        Files.createDirectories(folder.resolve("tours"));
        Files.writeString(folder.resolve("tours/b.json"), THREE);
        Files.writeString(folder.resolve("tours/a.json"), TourFile.write(new RandomTour(5).tour(2)));
        assertThat(PackSeal.seal(folder)).isEmpty();
        assertThat(TestPacks.read(folder)).isInstanceOf(PackResult.Loaded.class);

        List<OpenedTour> tours = PackTours.read(new PackFolder(folder));

        assertThat(tours).hasSize(2);
        assertThat(tours.getFirst().problems()).isEmpty();
        assertThat(tours.getLast().leftOut().getFirst().problems().getFirst().file()).isEqualTo("tours/b.json");
    }

    private static List<String> ids(OpenedTour read) {
        return read.tour().orElseThrow().scenes().stream().map(Scene::id).toList();
    }

    private static OpenedTour read(String text) {
        return TourFile.read(text.getBytes(StandardCharsets.UTF_8), "t.json");
    }
}
