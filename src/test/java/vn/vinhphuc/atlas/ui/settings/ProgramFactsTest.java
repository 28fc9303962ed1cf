package vn.vinhphuc.atlas.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramFactsTest {

    @Test
    void namesWhatIsDistributedWithItsLicence() {
        assertThat(ProgramFacts.of("1.0").parts()).extracting(ProgramFacts.Part::name)
                .contains("maps", "pdfbox", "Be Vietnam Pro").doesNotContain("archunit", "nullaway", "jmh-core, jmh-generator-annprocess");
        assertThat(ProgramFacts.of("1.0").parts()).contains(new ProgramFacts.Part("maps", "2.0.0-ea+6", "GPL-3.0"))
                .allSatisfy(part -> assertThat(part.licence()).isNotBlank());
    }
}
