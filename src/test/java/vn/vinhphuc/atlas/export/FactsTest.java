package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;

class FactsTest {

    @Test
    void sitesHaveMarksOfTheirOwn() {
        assertThat(RealAtlas.ATLAS.sites()).extracting(Facts::mark).doesNotHaveDuplicates().allMatch(mark -> mark.matches("[0-9a-f]{12}"));
    }

    /** A better wording of the program would otherwise make every export stale. */
    @Test
    void theWordsOfTheProgramAreNoFacts() throws Exception {
        assertThat(Files.readString(Path.of("src/main/java/vn/vinhphuc/atlas/export/Facts.java"))).doesNotContain("atlas.i18n");
    }
}
