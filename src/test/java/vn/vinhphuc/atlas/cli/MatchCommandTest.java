package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class MatchCommandTest {

    @Test
    void sortsEverySiteWithItsReasons() throws IOException {
        Shell.Answer answer = Shell.run("match", "--min-available", "10", "--max-km", "noi-bai=30", "--json");
        assertThat(answer.exitCode()).isZero();
        JsonNode tree = new ObjectMapper().readTree(answer.out());
        assertThat(ids(tree.path("kept"))).containsExactly("kcn-thang-long-vinh-phuc");
        assertThat(ids(tree.path("dropped"))).contains("kcn-khai-quang", "kcn-song-lo-ii");
        assertThat(ids(tree.path("cannotTell"))).contains("kcn-binh-xuyen", "kcn-ba-thien-ii");
        int sites = List.of("kept", "nearMisses", "cannotTell", "dropped").stream().mapToInt(group -> tree.path(group).size()).sum();
        assertThat(sites).isEqualTo(64);
        for (JsonNode criterion : tree.path("criteria")) {
            assertThat(criterion.path("met").intValue() + criterion.path("narrowlyMissed").intValue()
                    + criterion.path("missed").intValue() + criterion.path("unknown").intValue()).isEqualTo(64);
        }
        JsonNode kept = tree.path("kept").path(0);
        assertThat(kept.path("reasons").path(0).textValue()).startsWith("at least 10 ha free: 14.5 ha free = 161.6 ha leasable");
        assertThat(kept.path("outcomes").path(0).path("figures")).hasSize(2);
        assertThat(kept.path("outcomes").path(1).path("distance").path("known").textValue()).isEqualTo("published");
        assertThat(tree.path("sources")).isNotEmpty();
    }

    @Test
    void takesWordsInBothLanguagesAndWithoutMarks() throws IOException {
        JsonNode vietnamese = tree("match", "--sector", "dien tu va linh kien dien tu", "--district", "binh xuyen,244", "--json");
        JsonNode ids = tree("match", "--sector=electronics", "--district=249", "--district=244", "--json");
        assertThat(vietnamese).isEqualTo(ids);
        assertThat(ids(ids.path("kept"))).contains("kcn-thang-long-vinh-phuc").doesNotContain("kcn-khai-quang");
    }

    @Test
    void ranksByWeights() throws IOException {
        JsonNode tree = tree("match", "--max-km", "noi-bai=60", "--weight", "noi-bai=2,available=1", "--json");
        List<Double> scores = StreamSupport.stream(tree.path("kept").spliterator(), false)
                .map(site -> site.path("score").doubleValue()).toList();
        assertThat(scores).hasSizeGreaterThan(10).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(tree.path("weights").path("noi-bai").doubleValue()).isEqualTo(2);
    }

    @Test
    void readsAsATable() {
        Shell.Answer answer = Shell.run("match", "--min-available", "10", "--kind", "park", "--lang", "vi");
        assertThat(answer.out()).startsWith("còn trống ít nhất 10 ha: 1 có, 1 không, 62 chưa thể biết")
                .contains("Phù hợp: 1", "Bị loại: ", "Chưa thể biết: ", "kcn-khai-quang")
                .contains("còn trống 14,5 ha = 161,6 ha cho thuê được − 147,1 ha đã cho thuê (07/2025,", "; tính toán)");
    }

    @Test
    void saysWhenNothingIsKept() {
        Shell.Answer answer = Shell.run("match", "--min-available", "500");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).isEqualTo("No site meets everything that was asked." + System.lineSeparator());
        assertThat(answer.out()).contains("Kept: 0", "Cannot tell: ");
    }

    @Test
    void comparesInTheOrderAskedFor() throws IOException {
        JsonNode tree = tree("compare", "kcn-thang-long-vinh-phuc", "kcn-khai-quang", "--json");
        assertThat(ids(tree.path("sites"))).containsExactly("kcn-thang-long-vinh-phuc", "kcn-khai-quang");
        assertThat(tree.path("sites").path(1).path("letter").textValue()).isEqualTo("B");
        JsonNode free = StreamSupport.stream(tree.path("rows").spliterator(), false)
                .filter(row -> row.path("compares").textValue().equals("available-area")).findFirst().orElseThrow();
        assertThat(free.path("cells").path(0).path("best").booleanValue()).isTrue();
        assertThat(free.path("datesDiffer").booleanValue()).isTrue();
        assertThat(Shell.run("compare", "kcn-thang-long-vinh-phuc", "kcn-khai-quang").out())
                .contains("A  Thăng Long Vĩnh Phúc", "B  Khai Quang", "★ 14.5 ha", "not published", "dates differ");
    }

    private static JsonNode tree(String... arguments) throws IOException {
        return new ObjectMapper().readTree(Shell.run(arguments).out());
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(node -> node.path("id").textValue()).toList();
    }
}
