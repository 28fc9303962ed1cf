package vn.vinhphuc.atlas.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.cartography.page.Handout;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.Handouts;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Writes a tour as pages, as slides, or as a sheet for an interpreter. */
final class HandoutCommand implements Command {

    private static final String FORMATS = Stream.of(Handouts.Format.values()).map(Handouts.Format::key).collect(Collectors.joining(", "));
    private static final String COUNTS = Handout.PER_PAGE.stream().map(String::valueOf).collect(Collectors.joining(", "));
    private static final String USUAL = "2";

    @Override
    public String name() {
        return "handout";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.handout"));
        spec.addOption(Syntax.option("--tour", "ID", words.text("cli.handout.tour")).required(true).build());
        spec.addOption(Syntax.option("--out", "FILE", words.text("cli.export.out")).required(true).build());
        spec.addOption(Syntax.option("--format", "FORMAT", words.text("cli.export.format", FORMATS)).build());
        spec.addOption(Syntax.option("--per-page", "COUNT", words.text("cli.handout.per-page", COUNTS, USUAL)).build());
        spec.addOption(Syntax.flag(words.text("cli.handout.notes"), "--notes").build());
        spec.addOption(Syntax.flag(words.text("cli.handout.interpreter"), "--interpreter").build());
        SheetOptions.describe(spec, words);
        spec.addOption(Syntax.flag(words.text("cli.export.force"), "--force").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Words words = setting.words();
        NewFile file = new NewFile(setting.path(given.matchedOptionValue("--out", "")), given.hasMatchedOption("--force"));
        Handouts.Format format = format(given, file, words);
        if (given.hasMatchedOption("--interpreter") && format != Handouts.Format.PDF) {
            throw Failure.wrongUse(words, "cli.handout.interpreter-format", format.key());
        }
        Handout.Layout layout = new Handout.Layout(perPage(given, words), given.hasMatchedOption("--notes"));
        try {
            file.requirePlace();
            Atlas atlas = setting.atlas();
            Tour tour = new ToursAsked(setting).tour(given.matchedOptionValue("--tour", ""));
            Sheets.Look look = new SheetOptions(given, setting).look(atlas);
            Handouts handouts = new Handouts(atlas);
            if (given.hasMatchedOption("--interpreter")) {
                handouts.writeForInterpreter(tour, Handouts.other(words.language()), look, file);
            } else if (format == Handouts.Format.PPTX) {
                handouts.writeSlides(tour, layout.notes(), look, file);
            } else {
                handouts.writePages(tour, layout, look, file);
            }
        } catch (ExportException e) {
            throw Failure.of(ExitCode.NO_ACCESS, e.sentence(words));
        }
        setting.console().out().println(words.text("cli.sheet.done", file.file()));
        return ExitCode.DONE;
    }

    private static int perPage(ParseResult given, Words words) throws Failure {
        String count = given.matchedOptionValue("--per-page", USUAL);
        return Handout.PER_PAGE.stream().filter(one -> String.valueOf(one).equals(count)).findFirst()
                .orElseThrow(() -> Failure.wrongUse(words, "cli.handout.bad-count", count, COUNTS));
    }

    /** As asked for; otherwise as the file's name ends. */
    private static Handouts.Format format(ParseResult given, NewFile file, Words words) throws Failure {
        Optional<String> asked = Optional.ofNullable(given.matchedOptionValue("--format", null));
        String name = String.valueOf(file.file().getFileName());
        String key = asked.orElse(name.substring(name.lastIndexOf('.') + 1)).toLowerCase(Locale.ROOT);
        return Handouts.Format.of(key).orElseThrow(() -> asked.isPresent() ? Failure.wrongUse(words, "cli.export.bad-format", asked.get(), FORMATS)
                : Failure.wrongUse(words, "cli.export.no-format", name, FORMATS));
    }
}
