package vn.vinhphuc.atlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documents say what is there. */
class ArchitectureDocumentTest {

    private static final Path LIBRARIES =
            Path.of("src", "site", "markdown", "decisions", "0015-libraries-and-their-licences.md");
    /** `Session`, and the class of `Session.update`. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)[.`]");
    private static final Pattern METHOD = Pattern.compile("`([A-Z][A-Za-z0-9]+)\\.([a-z][A-Za-z0-9]*)`");
    private static final Path CONTRIBUTING = Path.of("src", "site", "markdown", "contributing.md");
    private static final Pattern VERSION = Pattern.compile("<([\\w.]+\\.version)>([^<]+)</");
    private static final Pattern LIBRARY = Pattern.compile(
            "<(?:dependency|path)>\\s*<groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId><version>\\$\\{([^}]+)}");

    @Test
    void everyPackageHasItsRowAndEveryRowItsPackage() {
        Set<String> packages = ProjectClasses.ALL.stream()
                .map(type -> PackageTable.nameOf(ProjectClasses.ROOT, type.getPackageName()))
                .collect(Collectors.toSet());

        assertThat(PackageTable.ofDocument().names()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void arrowsAreThoseOfTheCode() {
        Arrows drawn = Arrows.ofDocument();

        assertThat(drawn.all()).isEqualTo(Arrows.ofCode(drawn.names()).withoutShortcuts().all());
    }

    @Test
    void everyClassInItIsThere() throws IOException {
        assertThat(classesIn(Files.readString(PackageTable.DOCUMENT))).isNotEmpty().allMatch(classes()::contains);
    }

    @Test
    void everyMethodInItIsThere() throws IOException {
        List<MatchResult> methods = METHOD.matcher(Files.readString(PackageTable.DOCUMENT)).results().toList();

        assertThat(methods).isNotEmpty().allSatisfy(method -> assertThat(ProjectClasses.ALL.stream()
                .filter(type -> type.getSimpleName().equals(method.group(1)))
                .flatMap(type -> type.getMethods().stream()).map(JavaMethod::getName)).contains(method.group(2)));
    }

    @Test
    void everyClassToAddToIsThere() throws IOException {
        String document = Files.readString(CONTRIBUTING);
        String howToAdd = document.substring(document.indexOf("## How to add"), document.indexOf("## Tests"));

        assertThat(classesIn(howToAdd)).contains("Measure", "BaseCartography").allMatch(classes()::contains);
    }

    private static List<String> classesIn(String text) {
        return CLASS.matcher(text).results().map(name -> name.group(1)).toList();
    }

    private static Set<String> classes() {
        return ProjectClasses.ALL.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    }

    @Test
    void everyLibraryHasItsRowWithItsVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Map<String, String> versions = VERSION.matcher(pom).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        List<MatchResult> libraries = LIBRARY.matcher(pom).results().toList();
        List<String> rows = Files.readAllLines(LIBRARIES);

        assertThat(libraries).extracting(match -> match.group(1)).contains("javafx-controls", "maps", "nullaway");
        assertThat(libraries).allSatisfy(library -> assertThat(rows).anyMatch(row ->
                row.contains("`" + library.group(1) + "`") && row.contains("| " + versions.get(library.group(2)) + " |")));
    }
}
