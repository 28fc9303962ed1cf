package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** One reading names everything. */
class SeveralFaultsTest {

    private static void replace(Path file, String found, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(found), by));
    }

    @Test
    void areAllReportedAtOnce(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        replace(pack.resolve("parks.json"), "\"number\": 158", "\"number\": 512");
        replace(pack.resolve("parks.json"), "\"number\": 96.9", "\"number\": 196.9");
        replace(pack.resolve("parks.json"), "\"electronics\"", "\"electronic\"");
        replace(pack.resolve("clusters.json"), "\"kcn-mot\"", "\"kcn-moc\"");
        replace(pack.resolve("province.json"), "\"asOf\": \"2025-12\"", "\"asOf\": \"2035-12\"");
        replace(pack.resolve("geo/rivers.geojson"), "[105.5, 21.25]", "[21.25, 105.5]");
        Files.writeString(pack.resolve("geo/lakes.geojson"), "{");
        Files.delete(pack.resolve("geo/roads.geojson"));
        PackSeal.seal(pack);
        assertThat(TestPacks.read(pack).problems())
                .extracting(problem -> problem.file() + " " + problem.pointer() + " " + problem.kind())
                .containsExactly(
                        "clusters.json /0/supersededBy UNKNOWN_SITE",
                        "geo/lakes.geojson  MALFORMED",
                        "geo/rivers.geojson /features/0/geometry/coordinates/0 SWAPPED",
                        "geo/roads.geojson  MISSING_FILE",
                        "parks.json /0/figures/4/number ABOVE_100",
                        "parks.json /0/figures/6/sectors/0/sectors/0 UNKNOWN_SECTOR",
                        "parks.json /0/figures/3 LEASED_ABOVE_LEASABLE",
                        "province.json /indicators/0/figures/0/asOf FUTURE_DATE",
                        "parks.json /0/figures/3 ABOVE_TOTAL_AREA");
    }

    @Test
    void aBrokenFileIsNotReportedWhereOthersReferToIt(@TempDir Path pack) throws Exception {
        TestPacks.lay(TestPacks.SMALL, pack);
        for (String file : List.of("sources.json", "sectors.json", "geo/communes.geojson", "geo/territory.geojson", "clusters.json")) {
            Files.writeString(pack.resolve(file), "{");
        }
        PackSeal.seal(pack);
        assertThat(TestPacks.read(pack).problems()).hasSize(5)
                .extracting(Problem::kind).containsOnly(ProblemKind.MALFORMED);
    }

    @Test
    void areSpokenInSentences() {
        Problem problem = new Problem(Severity.ERROR, ProblemKind.LEASED_ABOVE_LEASABLE, "parks.json", "/3/figures/1",
                List.of("512", "480", "S12", "2023-12"));
        assertThat(problem.sentence(Words.of(Language.ENGLISH))).isEqualTo("parks.json /3/figures/1: "
                + "leased 512 ha is above leasable 480 ha (source S12, 2023-12); correct one of the two");
        assertThat(problem.sentence(Words.of(Language.VIETNAMESE))).isEqualTo("parks.json /3/figures/1: "
                + "đã cho thuê 512 ha lớn hơn đất cho thuê được 480 ha (nguồn S12, 2023-12); hãy sửa một trong hai");
    }
}
