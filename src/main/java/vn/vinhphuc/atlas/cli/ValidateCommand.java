package vn.vinhphuc.atlas.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.data.Severity;
import vn.vinhphuc.atlas.i18n.Words;

/** Tells everything that is wrong with a data pack. */
final class ValidateCommand implements Command {

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.validate"));
        spec.addPositional(Syntax.parameter("DIR", "0..1", words.text("cli.validate.dir")));
        spec.addOption(Syntax.flag(words.text("cli.option.json"), "--json").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Optional<String> named = Optional.ofNullable(given.matchedPositionalValue(0, null));
        PackSource pack = setting.pack(named.or(setting::data));
        PackResult result = setting.read(pack);
        PrintStream out = setting.console().out();
        if (given.hasMatchedOption("--json")) {
            out.print(JsonDocument.of(tree(pack, result, setting.words())));
        } else {
            result.problems().forEach(problem -> out.println(line(problem, setting.words())));
            out.println(summary(pack, result, setting.words()));
        }
        return switch (result) {
            case PackResult.Loaded loaded -> ExitCode.DONE;
            case PackResult.Broken broken -> broken.unreadable() ? ExitCode.NO_ACCESS : ExitCode.PROBLEMS;
        };
    }

    private static String line(Problem problem, Words words) {
        String pattern = switch (problem.severity()) {
            case ERROR -> "cli.validate.error";
            case WARNING -> "cli.validate.warning";
        };
        return words.text(pattern, problem.sentence(words));
    }

    private static String summary(PackSource pack, PackResult result, Words words) {
        String errors = Count.of(words, count(result, Severity.ERROR), "cli.errors.one", "cli.errors.many");
        String warnings = Count.of(words, count(result, Severity.WARNING), "cli.warnings.one", "cli.warnings.many");
        return switch (result) {
            case PackResult.Loaded(var atlas, var all) -> words.text("cli.validate.sound", name(pack, words), atlas.pack().version(),
                    Count.of(words, atlas.sites().size(), "cli.sites.one", "cli.sites.many"), warnings);
            case PackResult.Broken broken -> words.text("cli.validate.broken", name(pack, words), errors, warnings);
        };
    }

    private static String name(PackSource pack, Words words) {
        return pack instanceof BundledPack ? words.text("cli.bundled") : pack.name();
    }

    private static long count(PackResult result, Severity severity) {
        return result.problems().stream().filter(problem -> problem.severity() == severity).count();
    }

    private static Map<String, Object> tree(PackSource pack, PackResult result, Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", pack.name());
        tree.put("sound", result instanceof PackResult.Loaded);
        tree.put("errors", count(result, Severity.ERROR));
        tree.put("warnings", count(result, Severity.WARNING));
        List<Map<String, Object>> problems = result.problems().stream().map(problem -> tree(problem, words)).toList();
        tree.put("problems", problems);
        return tree;
    }

    private static Map<String, Object> tree(Problem problem, Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        tree.put("kind", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("file", problem.file());
        tree.put("pointer", problem.pointer());
        tree.put("sentence", problem.sentence(words));
        return tree;
    }
}
