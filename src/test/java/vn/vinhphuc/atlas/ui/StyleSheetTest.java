package vn.vinhphuc.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.cartography.Role;

class StyleSheetTest {

    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(-[a-z0-9-]+)\\s*:\\s*([^;}]+)");
    private static final Pattern LITERAL = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|\\b(white|black)\\b");
    private static final Pattern NAMED = Pattern.compile("-(atlas|stage|booth|console)-[a-z0-9-]+");

    /** A colour that stands somewhere in the middle is the one that is forgotten; of a shadow nobody sees which one it is. */
    @ParameterizedTest
    @EnumSource
    void coloursHaveNames(StyleSheet sheet) throws IOException {
        assertThat(declarations(sheet).filter(one -> one.group(1).startsWith("-fx-") && !one.group(1).equals("-fx-effect"))
                .filter(one -> LITERAL.matcher(one.group(2)).find()).map(MatchResult::group)).isEmpty();
    }

    /** The toolkit says nothing of a name that it does not know, and draws nothing. */
    @ParameterizedTest
    @EnumSource
    void namesOfColoursAreKnown(StyleSheet sheet) throws IOException {
        Set<String> known = Arrays.stream(Role.values()).map(role -> "-atlas-" + role.key()).collect(Collectors.toCollection(TreeSet::new));
        List<MatchResult> all = declarations(sheet).toList();
        all.stream().map(one -> one.group(1)).filter(name -> !name.startsWith("-fx-")).forEach(known::add);

        assertThat(all.stream().flatMap(one -> NAMED.matcher(one.group(2)).results()).map(MatchResult::group)).allMatch(known::contains);
    }

    private static Stream<MatchResult> declarations(StyleSheet sheet) throws IOException {
        String text = Files.readString(Path.of("src", "main", "resources", "style", sheet.name().toLowerCase(Locale.ROOT) + ".css"));
        return DECLARATION.matcher(REMARK.matcher(text).replaceAll("")).results();
    }
}
