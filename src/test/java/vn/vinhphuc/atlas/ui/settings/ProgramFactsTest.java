package vn.vinhphuc.atlas.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

class ProgramFactsTest {

    /** Libraries that tests alone bring with them. */
    private static final Pattern OF_TESTS =
            Pattern.compile("(junit|assertj|archunit|slf4j|testfx|openjfx|opentest4j|apiguardian|hamcrest|byte-buddy"
            + "|jmh|jopt|surefire|open-test|osgi|org\\.osgi).*");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^-]*(?:-.*)?\\.jar");

    /** Also what a library brings with it. */
    @Test
    void namesEveryLibraryOfTheClassPath() {
        List<String> named = ProgramFacts.of("1.0").parts().stream()
                .flatMap(part -> Stream.of(part.name().replaceAll(".*\\(|\\)", "").split(", "))).toList();
        List<String> there =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(path -> new File(path).getName())
                .map(JAR::matcher).filter(Matcher::matches).map(jar -> jar.group(1))
                .filter(name -> !OF_TESTS.matcher(name).matches()).toList();
        assertThat(there).contains("pdfbox", "commons-io");
        assertThat(named).containsAll(there);
    }

    @Test
    void namesWhatIsDistributedWithItsLicence() {
        assertThat(ProgramFacts.of("1.0").parts()).extracting(ProgramFacts.Part::name)
                .contains("Gluon Maps (maps)", "ZXing (core)", "Apache PDFBox (pdfbox)", "Be Vietnam Pro")
                .doesNotContain("ArchUnit (archunit)", "NullAway (nullaway)", "JMH (jmh-core, jmh-generator-annprocess)");
        assertThat(ProgramFacts.of("1.0").parts()).contains(new ProgramFacts.Part("Gluon Maps (maps)", "2.0.0-ea+6", "GPL-3.0"))
                .allSatisfy(part -> assertThat(part.licence()).isNotBlank());
    }

    @Test
    void describesWhatHasNoVersionByItsLicenceAlone() {
        assertThat(new ProgramFacts.Part("Font", "", "OFL-1.1").described(Words.of(Language.ENGLISH))).isEqualTo("OFL-1.1");
        assertThat(new ProgramFacts.Part("maps", "2.0", "GPL-3.0").described(Words.of(Language.ENGLISH))).isEqualTo("2.0 GPL-3.0");
    }
}
