package vn.vinhphuc.atlas.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.i18n.Words;

/** Writes an A4 page of figures for each site. */
final class FactSheetsCommand implements Command {

    @Override
    public String name() {
        return "factsheets";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.factsheets"));
        spec.addPositional(Syntax.parameter("ID", "0..*", words.text("cli.factsheets.id")));
        spec.addOption(Syntax.option("--out", "DIR", words.text("cli.factsheets.out")).required(true).build());
        SheetOptions.describe(spec, words);
        FileOptions.describeForce(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        SheetOptions options = new SheetOptions(given, setting);
        options.theme();
        MadeOn.of(given, setting);
        Path folder = setting.folder(given.matchedOptionValue("--out", ""));
        Atlas atlas = setting.atlas();
        List<Site> sites = SitesAsked.orAll(atlas, List.of(given.matchedPositionalValue(0, new String[0])), words);
        List<Path> files = new Sheets(atlas).write(sites, options.look(atlas), folder, given.hasMatchedOption("--force"), Watch.NONE);
        setting.console().out().println(words.text("cli.factsheets.done", Count.of(words, files.size(), "cli.count.fact-sheets"), folder));
        return ExitCode.DONE;
    }
}
