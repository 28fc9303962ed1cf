package vn.vinhphuc.atlas.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.JsonDocument;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.data.PackTours;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.data.ProblemKind;
import vn.vinhphuc.atlas.data.Severity;
import vn.vinhphuc.atlas.data.TourFile;
import vn.vinhphuc.atlas.data.TourProblems;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;

/** Tells everything that is wrong with a data pack and its tours, or with a tour in a file. */
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
        boolean tour = named.filter(name -> TourFile.isNamed(name)).isPresent();
        Found found = tour ? tour(named.orElseThrow(), setting) : pack(named, setting);
        PrintStream out = setting.console().out();
        if (given.hasMatchedOption("--json")) {
            out.print(JsonDocument.of(tree(found, setting.words())));
        } else {
            found.problems.forEach(problem -> out.println(line(problem, setting.words())));
            out.println(found.summary);
        }
        return found.exitCode;
    }

    /**
     * What came of it.
     *
     * @param name    of what was looked at
     * @param summary in a sentence
     */
    private record Found(String name, List<Problem> problems, String summary, int exitCode) {
    }

    private static Found pack(Optional<String> named, Setting setting) throws Failure {
        PackSource pack = setting.pack(named.or(setting::data));
        PackResult result = setting.read(pack);
        List<Problem> problems = new ArrayList<>(result.problems());
        if (result instanceof PackResult.Loaded(Atlas atlas, var warnings)) {
            problems.addAll(PackTours.problems(pack, atlas));
        }
        int exitCode = switch (result) {
            case PackResult.Loaded loaded -> count(problems, Severity.ERROR) == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
            case PackResult.Broken broken -> broken.unreadable() ? ExitCode.NO_ACCESS : ExitCode.PROBLEMS;
        };
        return new Found(pack.name(), problems, summary(pack, result, problems, setting.words()), exitCode);
    }

    /** A tour is looked at with the pack that it is to be shown with. */
    private static Found tour(String name, Setting setting) throws Failure {
        Words words = setting.words();
        OpenedTour opened = TourFile.read(setting.path(name));
        List<Problem> problems = TourProblems.of(opened, String.valueOf(setting.path(name).getFileName()), setting.atlas());
        String counted = counted(problems, Severity.ERROR, words) + ", " + counted(problems, Severity.WARNING, words);
        String summary = opened.tour().map(tour -> words.text("cli.validate.tour", name, tour.scenes().size(),
                tour.scenes().size() + opened.leftOut().size(), counted))
                .orElseGet(() -> words.text("cli.validate.tour.broken", name, counted));
        boolean unreadable = problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.UNREADABLE);
        return new Found(name, problems, summary, unreadable ? ExitCode.NO_ACCESS
                : count(problems, Severity.ERROR) == 0 ? ExitCode.DONE : ExitCode.PROBLEMS);
    }

    private static String line(Problem problem, Words words) {
        String pattern = switch (problem.severity()) {
            case ERROR -> "cli.validate.error";
            case WARNING -> "cli.validate.warning";
        };
        OptionalInt scene = TourFile.scene(problem);
        return words.text(pattern, scene.isEmpty() ? problem.sentence(words)
                : words.text(problem.severity() == Severity.ERROR
                        ? "tour.left-out" : "tour.doubtful", scene.getAsInt(), problem.sentence(words)));
    }

    private static String summary(PackSource pack, PackResult result, List<Problem> problems, Words words) {
        String errors = counted(problems, Severity.ERROR, words);
        String warnings = counted(problems, Severity.WARNING, words);
        return switch (result) {
            case PackResult.Loaded(var atlas, var all) when count(problems, Severity.ERROR) == 0 ->
                    words.text("cli.validate.sound", name(pack, words),
                    atlas.pack().version(), Count.of(words, atlas.sites().size(), "cli.count.sites"), warnings);
            case PackResult.Loaded(var atlas, var all) ->
                    words.text("cli.validate.tours", name(pack, words), atlas.pack().version(), errors, warnings);
            case PackResult.Broken broken -> words.text("cli.validate.broken", name(pack, words), errors, warnings);
        };
    }

    private static String counted(List<Problem> problems, Severity severity, Words words) {
        return severity == Severity.ERROR ? Count.of(words, count(problems, severity), "cli.errors")
                : Count.of(words, count(problems, severity), "cli.warnings");
    }

    private static String name(PackSource pack, Words words) {
        return pack instanceof BundledPack ? words.text("cli.bundled") : pack.name();
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static Map<String, Object> tree(Found found, Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", found.name);
        tree.put("sound", found.exitCode == ExitCode.DONE);
        tree.put("errors", count(found.problems, Severity.ERROR));
        tree.put("warnings", count(found.problems, Severity.WARNING));
        tree.put("problems", found.problems.stream().map(problem -> tree(problem, words)).toList());
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
