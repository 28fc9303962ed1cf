package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Fold;
import vn.vinhphuc.atlas.view.Merit;

/**
 * What a guest asks, from the options of a command.
 *
 * @param given on the command line
 * @param words of the language for what is wrong
 * @param atlas names sectors and districts
 */
record CriteriaOptions(ParseResult given, Words words, Atlas atlas) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    static void describe(CommandSpec spec, Words words) {
        spec.addOption(Syntax.option("--min-available", "HA", words.text("cli.match.min-available")).build());
        spec.addOption(several("--sector", "SECTOR", words.text("cli.match.sector")));
        spec.addOption(several("--status", "STATUS", words.text("cli.match.status", keys(Status.values(), Status::key))));
        spec.addOption(several("--max-km", "PLACE=KM", words.text("cli.match.max-km", keys(Destination.values(), Destination::key))));
        spec.addOption(Syntax.option("--max-fill", "PERCENT", words.text("cli.match.max-fill")).build());
        spec.addOption(several("--kind", "KIND", words.text("cli.match.kind", keys(SiteKind.values(), CriteriaOptions::key))));
        spec.addOption(several("--district", "DISTRICT", words.text("cli.match.district")));
        spec.addOption(several("--weight", "MERIT=NUMBER", words.text("cli.match.weight", keys(Merit.values(), Merit::key))));
    }

    Criteria criteria() throws Failure {
        List<Criterion> all = new ArrayList<>();
        Optional<String> hectares = Optional.ofNullable(given.matchedOptionValue("--min-available", null));
        if (hectares.isPresent()) {
            all.add(new Criterion.Available(number("--min-available", hectares.get(), Criterion.MOST)));
        }
        Optional<String> percent = Optional.ofNullable(given.matchedOptionValue("--max-fill", null));
        if (percent.isPresent()) {
            all.add(new Criterion.FillBelow(number("--max-fill", percent.get(), 100)));
        }
        for (Map.Entry<Destination, Double> limit : numbers("--max-km", Destination.values(), Destination::key).entrySet()) {
            all.add(new Criterion.Within(limit.getKey(), limit.getValue()));
        }
        Set<String> sectors = named("--sector", atlas.sectors(), Sector::id, sector -> List.of(sector.name()), Sector::id);
        Set<String> districts = named("--district", atlas.base().districts(), unit -> unit.code().orElse(unit.feature().id()),
                CriteriaOptions::names, unit -> unit.feature().label().in(words.language()));
        Set<Status> statuses = words("--status", Status.values(), Status::key);
        Set<SiteKind> kinds = words("--kind", SiteKind.values(), CriteriaOptions::key);
        Stream.of(Optional.of(sectors).filter(any -> !any.isEmpty()).map(Criterion.Sectors::new),
                Optional.of(statuses).filter(any -> !any.isEmpty()).map(Criterion.Statuses::new),
                Optional.of(kinds).filter(any -> !any.isEmpty()).map(Criterion.Kinds::new),
                Optional.of(districts).filter(any -> !any.isEmpty()).map(Criterion.Districts::new))
                .flatMap(Optional::stream).forEach(all::add);
        return new Criteria(all, numbers("--weight", Merit.values(), Merit::key));
    }

    /** An option that may be given again and takes several values with commas between them. */
    private static OptionSpec several(String name, String value, String description) {
        return OptionSpec.builder(name).paramLabel(value).type(String[].class).arity("1").description(description).build();
    }

    private Stream<String> values(String option) {
        return Stream.of(given.matchedOptionValue(option, new String[0])).flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip);
    }

    private <T> Set<T> words(String option, T[] known, Function<T, String> key) throws Failure {
        Set<T> found = new LinkedHashSet<>();
        for (String value : values(option).toList()) {
            found.add(word(option, value, known, key));
        }
        return found;
    }

    private <T> T word(String option, String value, T[] known, Function<T, String> key) throws Failure {
        return Stream.of(known).filter(one -> key.apply(one).equals(value.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> wrong("cli.match.unknown-word", option, value, keys(known, key)));
    }

    /** Keys with numbers: {@code noi-bai=30}. */
    private <T> Map<T, Double> numbers(String option, T[] known, Function<T, String> key) throws Failure {
        Map<T, Double> found = new LinkedHashMap<>();
        for (String value : values(option).toList()) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw wrong("cli.match.no-number", option, value, key.apply(known[0]));
            }
            found.put(word(option, value.substring(0, equals), known, key), number(option, value.substring(equals + 1), Criterion.MOST));
        }
        return found;
    }

    private double number(String option, String value, double most) throws Failure {
        double number = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : -1;
        if (number < Criterion.LEAST || number > most) {
            throw wrong("cli.match.bad-number", option, value);
        }
        return number;
    }

    /**
     * Things by their id or any of their names, without marks.
     *
     * @param shown the name under which a person finds them where something else was typed
     */
    private <T> Set<String> named(String option, List<T> known, Function<T, String> id, Function<T, List<Text>> names,
                                  Function<T, String> shown) throws Failure {
        Set<String> found = new LinkedHashSet<>();
        for (String value : values(option).toList()) {
            String folded = Fold.of(value);
            found.add(known.stream().filter(one -> id.apply(one).equals(value)
                            || names.apply(one).stream().flatMap(name -> name.all().stream()).map(Fold::of).anyMatch(folded::equals))
                    .map(id).findFirst().orElseThrow(() -> wrong("cli.match.unknown-word", option, value,
                            known.stream().map(shown).collect(Collectors.joining(", ")))));
        }
        return found;
    }

    private static List<Text> names(Unit district) {
        return List.of(district.feature().name(), district.feature().label());
    }

    private static String key(SiteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String keys(T[] known, Function<T, String> key) {
        return Stream.of(known).map(key).collect(Collectors.joining(", "));
    }

    private Failure wrong(String sentence, Object... arguments) {
        return Failure.wrongUse(words, sentence, arguments);
    }
}
