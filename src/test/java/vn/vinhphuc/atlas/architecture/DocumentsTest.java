package vn.vinhphuc.atlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a document gets somewhere. */
class DocumentsTest {

    private static final Path DECISIONS = Path.of("src", "site", "markdown", "decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");
    private static final Pattern WEB = Pattern.compile("[a-z]+:.*");
    /** As the head of a record: {@code # 4. Tiles hold no text}. */
    private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.+)");

    @Test
    void linksLeadToWhatIsThere() throws IOException {
        List<String> dead = new ArrayList<>();
        int followed = 0;
        for (Path document : documents()) {
            for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
                if (!WEB.matcher(link.group(1)).matches()) {
                    followed++;
                    if (!Files.exists(document.resolveSibling(link.group(1)))) {
                        dead.add(document + " → " + link.group(1));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(followed).isGreaterThan(30);
    }

    @Test
    void everyDecisionStandsInTheirListUnderItsTitle() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path record : records()) {
            MatchResult title = TITLE.matcher(Files.readAllLines(record).getFirst()).results().findFirst().orElseThrow();
            assertThat(record.getFileName().toString()).startsWith("%04d-".formatted(Integer.parseInt(title.group(1))));
            rows.add("%s. [%s](%s)".formatted(title.group(1), title.group(2), record.getFileName()));
        }
        assertThat(Files.readAllLines(DECISIONS.resolve("README.md")).stream().filter(line -> line.matches("\\d+\\. .*")))
                .containsExactlyElementsOf(rows);
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).sorted().toList();
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("data", "README.md"),
                Path.of("assets", "fonts", "README.md")));
        try (Stream<Path> files = Files.walk(Path.of("src", "site"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }
}
