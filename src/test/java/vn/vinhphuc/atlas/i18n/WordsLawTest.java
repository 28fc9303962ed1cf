package vn.vinhphuc.atlas.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.data.ProblemKind;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.domain.Trust;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.booth.Question;
import vn.vinhphuc.atlas.view.compare.Remark;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;

/** Words and the code that asks for them fit together, in every language. */
class WordsLawTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(\\.[a-z0-9%-]+)+)\"");
    private static final Pattern ASKED = Pattern.compile("text\\(\\s*\"([^\"]+)\"");
    private static final Pattern ASKED_BY_PREFIX = Pattern.compile("\"([a-z0-9-]+(\\.[a-z0-9-]+)*\\.)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    /** Keys that are put together: what they begin with, and every way they may go on. */
    private static final Map<String, Set<String>> BY_PREFIX = Map.ofEntries(
            Map.entry("measure.", keys(Measure.values(), Measure::key)),
            Map.entry("topic.", keys(Topic.values(), Topic::key)),
            Map.entry("unit.", without(Set.of("%", "year"), keys(Unit.values(), Unit::key))),
            Map.entry("share.", keys(ShareOf.values(), ShareOf::key)),
            Map.entry("qualifier.", keys(Qualifier.values(), Qualifier::key)),
            Map.entry("qualifier-short.", keys(Qualifier.values(), Qualifier::key)),
            Map.entry("status.", keys(Status.values(), Status::key)),
            Map.entry("status-short.", keys(Status.values(), Status::key)),
            Map.entry("trust.", keys(Trust.values(), Trust::key)),
            Map.entry("problem.", keys(ProblemKind.values(), kind -> kind.key().substring("problem.".length()))),
            Map.entry("search.kind.", names(SearchHit.Kind.values())),
            Map.entry("search.field.", names(SearchHit.Field.values())),
            Map.entry("group.", keys(ClusterGroup.values(), ClusterGroup::key)),
            Map.entry("sheet.period.", keys(PlanPeriod.values(), PlanPeriod::key)),
            Map.entry("destination.", keys(Destination.values(), Destination::key)),
            Map.entry("distance.unknown.", Set.of("no-position", "beyond-the-map", "none-on-the-map")),
            Map.entry("cli.match.fate.", Set.of("kept", "near-miss", "cannot-tell", "dropped")),
            Map.entry("compare.remark.", keys(Remark.values(), Remark::key)),
            Map.entry("distance.how.", Set.of("published", "estimated", "straight", "no-position", "beyond-the-map", "none-on-the-map")),
            Map.entry("match.kind.", names(SiteKind.values())),
            Map.entry("fit.choice.", Set.of("sectors", "statuses", "kinds", "districts", "narrow", "none")),
            Map.entry("fit.fate.", keys(Verdict.Fate.values(), WordsLawTest::hyphenated)),
            Map.entry("fit.count.", keys(Verdict.Fate.values(), WordsLawTest::hyphenated)),
            Map.entry("fit.weight.", keys(Merit.values(), Merit::key)),
            Map.entry("fit.merit.", keys(Merit.values(), Merit::key)),
            Map.entry("console.look.", keys(Comfort.Console.values(), Comfort.Console::key)),
            Map.entry("console.key.", Set.of("black", "spotlight", "search", "draw", "overview", "swap")),
            Map.entry("stage.key.",
                    Set.of("next", "previous", "number", "cover", "overview", "point", "erase", "search", "look", "alone", "clock",
                    "console", "swap", "recover", "leave")),
            Map.entry("stage.does.",
                    Set.of("next", "previous", "number", "cover", "overview", "point", "erase", "search", "look", "alone", "clock",
                    "console", "swap", "recover", "leave")),
            Map.entry("booth.ask.", keys(Question.values(), Question::key)),
            Map.entry("scenes.kind.", keys(Scene.Kind.values(), Scene.Kind::key)),
            Map.entry("scenes.part.", keys(Script.Part.values(), Script.Part::key)),
            Map.entry("scenes.aspect.", keys(Aspect.values(), Aspect::key)),
            Map.entry("settings.motion.", keys(Comfort.Motion.values(), Comfort.Motion::key)),
            Map.entry("settings.patience.", keys(Comfort.Patience.values(), Comfort.Patience::key)),
            Map.entry("settings.text.", keys(Comfort.TextSize.values(), Comfort.TextSize::key)),
            Map.entry("basis.", keys(PositionBasis.values(), PositionBasis::key)),
            Map.entry("panel.address.", keys(Administration.values(), Administration::key)),
            Map.entry("window.administration.", keys(Administration.values(), Administration::key)),
            Map.entry("period.stop.", keys(PlanPeriod.values(), PlanPeriod::key)),
            Map.entry("period.tip.", keys(PlanPeriod.values(), PlanPeriod::key)),
            Map.entry("panel.then.", keys(PlanPeriod.values(), PlanPeriod::key)),
            Map.entry("find.absent.", without(Set.of("shown"), keys(SiteThen.Presence.values(), SiteThen.Presence::key))),
            Map.entry("panel.era.", keys(Administration.values(), Administration::key)),
            Map.entry("indicator-group.", Set.of("administration", "parks", "clusters", "fdi", "economy", "labour",
                    "infrastructure", "targets", "phu-tho")),
            Map.entry("statement-topic.", Set.of("comparison", "advantage", "clusters", "plans", "measures",
                    "challenges", "targets", "policies", "fdi", "strategy", "sectors", "condition")));

    private static final String CODE = code();

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> vietnamese = words(Language.VIETNAMESE).keySet();
        assertThat(Words.languages()).hasSizeGreaterThan(1)
                .allSatisfy(language -> assertThat(words(language).keySet()).isEqualTo(vietnamese));
    }

    /** The later one would hide the other without a word. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (Language language : Words.languages()) {
            try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "words"))) {
                List<String> keys = files.filter(file -> file.getFileName().toString().startsWith(language.code() + "."))
                        .flatMap(WordsLawTest::lines).filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('='))).toList();
                assertThat(keys).as(language.code()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLanguageTakesTheSameArguments() {
        for (Language language : Words.languages()) {
            words(Language.VIETNAMESE).forEach((key, text) -> assertThat(arguments(words(language).get(key)))
                    .as("arguments of %s in %s", key, language.code()).isEqualTo(arguments(text)));
        }
    }

    @Test
    void wordsAreComposedAndNotBlank() {
        for (Language language : Words.languages()) {
            assertThat(words(language)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
            });
        }
    }

    @Test
    void everyKeyTheCodeAsksForHasWords() {
        Set<String> keys = words(Language.VIETNAMESE).keySet();
        assertThat(all(ASKED, CODE)).isNotEmpty().allSatisfy(asked -> assertThat(
                asked.endsWith(".") ? BY_PREFIX.containsKey(asked) : keys.contains(asked)).as(asked).isTrue());
    }

    @Test
    void everyPrefixHasWordsForEachOfItsEnum() {
        Set<String> keys = words(Language.VIETNAMESE).keySet();
        BY_PREFIX.forEach((prefix, ends) -> assertThat(keys.stream().filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))).as(prefix).containsExactlyInAnyOrderElementsOf(ends));
    }

    @Test
    void everyPrefixIsUsed() {
        assertThat(all(ASKED_BY_PREFIX, CODE)).containsAll(BY_PREFIX.keySet());
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = all(LITERAL, CODE);
        assertThat(words(Language.VIETNAMESE).keySet().stream()
                .filter(key -> BY_PREFIX.keySet().stream().noneMatch(key::startsWith))
                .filter(key -> !literals.contains(key))).isEmpty();
    }

    @Test
    void noLetterOfVietnameseStandsInTheCode() {
        assertThat(all(Pattern.compile("\"([^\"\\n]*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐ][^\"\\n]*)\""), CODE)).isEmpty();
    }

    private static Map<String, String> words(Language language) {
        return Words.of(language).all();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static <E> Set<String> keys(E[] values, Function<E, String> key) {
        return Stream.of(values).map(key).collect(toCollection(TreeSet::new));
    }

    private static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> names(Enum<?>... values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> keys) {
        keys.removeAll(some);
        return keys;
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                code.append(Files.readString(file)).append('\n');
            }
            return code.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
