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
        assertThat(result.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
        assertThat(result.problems()).extracting(problem -> problem.kind() + " " + problem.file() + " " + problem.pointer())
                .containsExactly();
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
