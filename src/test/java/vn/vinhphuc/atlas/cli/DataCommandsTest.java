package vn.vinhphuc.atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that tell what is in a pack, or what is wrong with it. */
class DataCommandsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/cli");

    @TempDir
    Path folder;

    @Test
    void sitesAsJson() throws IOException {
        Shell.Answer answer = Shell.run("sites", "--json", "--data", Shell.SMALL);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo(Files.readString(GOLDEN.resolve("sites.json")));
    }

    @Test
    void sitesAsATable() throws IOException {
        Shell.Answer answer = Shell.run("sites", "--data", Shell.SMALL);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo(Files.readString(GOLDEN.resolve("sites.txt")));
    }

    @Test
    void everySiteOfTheProgramsOwnPackIsListed() {
        assertThat(Shell.run("sites").out().lines().filter(line -> line.endsWith("]") && !line.startsWith(" "))).hasSize(64);
        assertThat(Shell.run("sites", "--lang", "vi").out())
                .contains("Khu công nghiệp Khai Quang  [kcn-khai-quang]", "221,46 ha", "12/2025");
    }

    @Test
    void findsAsATable() {
        Shell.Answer answer = Shell.run("find", "ba", "thien");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).startsWith("Park  Bá Thiện ");
        assertThat(answer.out().lines().map(line -> line.indexOf("kcn-")).distinct()).hasSize(1);
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void findsAsJson() {
        assertThat(Shell.run("find", "khai quang", "--json").out()).startsWith("""
                {
                  "query": "khai quang",
                  "hits": [
                    {
                      "kind": "park",
                      "id": "kcn-khai-quang",
                      "name": {
                        "en": "Khai Quang",
                        "vi": "Khai Quang"
                      },
                      "bounds": {
                        "west": 105.6333,
                        "south": 21.3079,
                        "east": 105.6333,
                        "north": 21.3079
                      },
                      "field": "label",
                      "matched": "Khai Quang",
                      "spans": [
                        [
                          0,
                          10
                        ]
                      ]
                    }""");
    }

    @Test
    void findsNothing() {
        assertThat(Shell.run("find", "Xyzzy"))
                .isEqualTo(new Shell.Answer(1, "", "Nothing was found for “Xyzzy”." + System.lineSeparator()));
        assertThat(Shell.run("find", "Xyzzy", "--json").out()).isEqualTo("{\n  \"query\": \"Xyzzy\",\n  \"hits\": []\n}\n");
    }

    @Test
    void theProgramsOwnPackIsSound() {
        Shell.Answer answer = Shell.run("validate");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("The data pack inside the program, version 2026.11, is sound: 64 sites, ");
    }

    @Test
    void aProblemHasItsFileItsPlaceAndASentence() throws IOException {
        copySmall();
        Path sectors = folder.resolve("sectors.json");
        Files.writeString(sectors, Files.readString(sectors).replaceFirst("\"id\"", "\"idd\""));
        Shell.Answer answer = Shell.run("validate", folder.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("error    sectors.json /0/idd: ").contains("cannot be shown: ");
        Shell.Answer json = Shell.run("validate", "--data", folder.toString(), "--json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"sound\": false", "\"file\": \"sectors.json\"", "\"pointer\": \"/0/idd\"",
                "\"kind\": \"unknown-field\"", "\"severity\": \"error\"", "\"sentence\": \"sectors.json /0/idd: ");
    }

    /** Which scene, which field, what was found and what to do; the others are shown. */
    @Test
    void everyFaultOfATourIsNamed() throws IOException {
        Path file = folder.resolve("guests.atlastour");
        Files.writeString(file, """
                {"holds": "tour", "schema": 1, "id": "guests", "title": {"vi": "Khách"}, "minutes": 5, "data": "2020.01", "scenes": [
                  {"id": "a", "kind": "film", "title": {"vi": "Một"}},
                  {"id": "b", "kind": "map", "title": {"vi": "Hai"}, "view": {"selection": "kcn-khai-quan"}},
                  {"id": "c", "kind": "number", "title": {"vi": "Ba"}, "figures": [
                    {"about": "kcn-khai-quang", "measure": "total-area", "seen": "1 ha (2001)"},
                    {"about": "kcn-x", "measure": "total-area"}]}]}
                """);
        Shell.Answer answer = Shell.run("validate", file.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("error    Scene 1 is left out; the others can be shown. guests.atlastour /scenes/0/kind: ", "film",
                "warning  Scene 2 can be shown. ",
                "/scenes/1/view/selection: the site “kcn-khai-quan” is not in the pack; the nearest is “kcn-khai-quang”",
                "/scenes/2/figures/0/seen: ", "was 1 ha (2001)",
                "/scenes/2/figures/1/about: ", "2 of 3 scenes can be shown; 1 error, 3 warnings.");
        assertThat(Shell.run("validate", file.toString(), "--json").out()).contains("\"kind\": \"figure-changed\"");
        assertThat(Shell.run("validate", folder.resolve("none.atlastour").toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void aFaultInATourOfAPackIsNamed() throws IOException {
        copySmall();
        Files.createDirectories(folder.resolve("tours"));
        Files.writeString(folder.resolve("tours/a.json"), """
                {"holds": "tour", "schema": 1, "id": "a", "title": {"vi": "A"}, "minutes": 5, "data": "x", "scenes": [
                  {"id": "a", "kind": "map", "title": {"vi": "Một"}, "seconds": 0}]}
                """);
        assertThat(Shell.run("seal", folder.toString()).exitCode()).isZero();
        Shell.Answer answer = Shell.run("validate", folder.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("Scene 1 is left out",
                "tours/a.json /scenes/0/seconds: ", "can be shown, but not every scene of its tours: 1 error");
    }

    @Test
    void sealingMakesAChangedPackSound() throws IOException {
        copySmall();
        Path sources = folder.resolve("sources.json");
        Files.writeString(sources, Files.readString(sources) + "\n");
        assertThat(Shell.run("validate", folder.toString()).exitCode()).isEqualTo(1);
        assertThat(Shell.run("seal", folder.toString()).exitCode()).isZero();
        assertThat(Shell.run("validate", folder.toString()).exitCode()).isZero();
    }

    @Test
    void sealingNeedsAFolderWithAManifest() {
        assertThat(Shell.run("seal", "/no/such/pack").exitCode()).isEqualTo(3);
        Shell.Answer answer = Shell.run("seal", folder.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("manifest.json");
    }

    private void copySmall() throws IOException {
        Path small = Path.of(Shell.SMALL);
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(small.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
