package vn.vinhphuc.atlas.cli;

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
import vn.vinhphuc.atlas.view.tour.DoubtText;
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
        FileOptions.describe(spec, FORMATS, words);
        spec.addOption(Syntax.option("--per-page", "COUNT", words.text("cli.handout.per-page", COUNTS, USUAL)).build());
        spec.addOption(Syntax.flag(words.text("cli.handout.notes"), "--notes").build());
        spec.addOption(Syntax.flag(words.text("cli.handout.interpreter"), "--interpreter").build());
        SheetOptions.describe(spec, words);
        FileOptions.describeForce(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        FileOptions options = new FileOptions(given, setting);
        NewFile file = options.file();
        Handouts.Format format = options.format(Handouts.Format::of, FORMATS);
        if (given.hasMatchedOption("--interpreter") && format != Handouts.Format.PDF) {
            throw Failure.wrongUse(words, "cli.handout.interpreter-format", format.key());
        }
        if (given.hasMatchedOption("--per-page") && (given.hasMatchedOption("--interpreter") || format != Handouts.Format.PDF)) {
            throw Failure.wrongUse(words, "cli.handout.no-pages");
        }
        Handout.Layout layout = new Handout.Layout(perPage(given, words), given.hasMatchedOption("--notes"));
        file.requirePlace();
        Atlas atlas = setting.atlas();
        Tour tour = new ToursAsked(setting).tour(given.matchedOptionValue("--tour", ""));
        new DoubtText(atlas, words).missing(tour).forEach(setting.console().err()::println);
        Sheets.Look look = new SheetOptions(given, setting).look(atlas);
        Handouts handouts = new Handouts(atlas);
        if (given.hasMatchedOption("--interpreter")) {
            handouts.writeForInterpreter(tour, Handouts.other(words.language()), look, file);
        } else if (format == Handouts.Format.PPTX) {
            handouts.writeSlides(tour, layout.notes(), look, file);
        } else {
            handouts.writePages(tour, layout, look, file);
        }
        setting.console().out().println(words.text("cli.sheet.done", file.file()));
        return ExitCode.DONE;
    }

    private static int perPage(ParseResult given, Words words) throws Failure {
        String count = given.matchedOptionValue("--per-page", USUAL);
        return Handout.PER_PAGE.stream().filter(one -> String.valueOf(one).equals(count)).findFirst()
                .orElseThrow(() -> Failure.wrongUse(words, "cli.handout.bad-count", count, COUNTS));
    }
}
