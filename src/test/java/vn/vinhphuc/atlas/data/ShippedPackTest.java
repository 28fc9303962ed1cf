package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.SiteKind;

/** The pack that is shipped is sound, complete, and its warnings are known. */
class ShippedPackTest {

    @Test
    void isSoundInItsFolder() {
        PackResult result = TestPacks.read(Path.of("data"));
        assertThat(result).isInstanceOf(PackResult.Loaded.class);
        Atlas atlas = ((PackResult.Loaded) result).atlas();
        assertThat(result.problems()).extracting(problem -> site(problem, atlas) + " " + problem.kind()
                + " " + String.join(", ", problem.arguments())).containsExactly(
                "ccn-thi-tran-yen-lac ABOVE_TOTAL_AREA industrial-land, 5.314, 5.18",
                "kcn-ba-thien-phan-khu-i BELOW_STRAIGHT_LINE 15, 17.6, Sân bay quốc tế Nội Bài",
                "kcn-thang-long-vinh-phuc BELOW_STRAIGHT_LINE 30, 38, Hà Nội (trung tâm)",
                "kcn-tam-duong-i-kv1 BELOW_STRAIGHT_LINE 28, 28.8, Sân bay quốc tế Nội Bài",
                "kcn-tam-duong-i-kv2 BELOW_STRAIGHT_LINE 28, 28.8, Sân bay quốc tế Nội Bài",
                "kcn-tam-duong-i-kv2 BELOW_STRAIGHT_LINE 44, 46.8, Hà Nội (trung tâm)",
                "kcn-song-lo-ii BELOW_STRAIGHT_LINE 42, 43.2, Sân bay quốc tế Nội Bài",
                "kcn-phuc-yen BELOW_STRAIGHT_LINE 10, 12.4, Sân bay quốc tế Nội Bài",
                "kcn-phuc-yen BELOW_STRAIGHT_LINE 7.5, 12.4, Sân bay quốc tế Nội Bài");
    }

    /** The id of the site that a problem points into. */
    private static String site(Problem problem, Atlas atlas) {
        SiteKind kind = problem.file().equals("parks.json") ? SiteKind.PARK : SiteKind.CLUSTER;
        int index = Integer.parseInt(problem.pointer().split("/")[1]);
        return atlas.sites().stream().filter(site -> site.kind() == kind).toList().get(index).id();
    }

    @Test
    void isTheSameInsideTheProgram() {
        PackResult result = new PackReader(TestPacks.TODAY).read(new BundledPack());
        assertThat(result).isInstanceOf(PackResult.Loaded.class);
        Atlas atlas = ((PackResult.Loaded) result).atlas();
        assertThat(atlas.sites()).filteredOn(site -> site.kind() == SiteKind.PARK).hasSize(29);
        assertThat(atlas.sites()).filteredOn(site -> site.kind() == SiteKind.CLUSTER).hasSize(35);
        assertThat(atlas.base().communes()).hasSize(36);
        assertThat(atlas.base().districts()).hasSize(9);
        assertThat(result).isEqualTo(TestPacks.read(Path.of("data")));
    }
}
