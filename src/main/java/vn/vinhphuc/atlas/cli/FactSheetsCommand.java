package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.FactSheets;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

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
        spec.addOption(Syntax.option("--theme", "THEME", words.text("cli.export.theme", String.join(", ", Themes.IDS))).build());
        MadeOn.describe(spec, words);
        spec.addOption(Syntax.flag(words.text("cli.export.force"), "--force").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Words words = setting.words();
        String theme = given.matchedOptionValue("--theme", ViewState.START.theme());
        if (!Themes.IDS.contains(theme)) {
            throw Failure.wrongUse(words, "cli.export.bad-theme", theme, String.join(", ", Themes.IDS));
        }
        java.time.LocalDate madeOn = MadeOn.of(given, setting);
        Path folder = setting.folder(given.matchedOptionValue("--out", ""));
        Atlas atlas = setting.atlas();
        List<Site> sites = SitesAsked.of(atlas, List.of(given.matchedPositionalValue(0, new String[0])), setting);
        try {
            List<Path> files = new FactSheets(atlas).write(sites, new FactSheets.Look(words.language(), theme, madeOn, office(atlas, setting)),
                    folder, given.hasMatchedOption("--force"), file -> { }, () -> true);
            setting.console().out().println(words.text("cli.factsheets.done", files.size(), folder));
        } catch (ExportException e) {
            throw Failure.of(ExitCode.NO_ACCESS, e.sentence(words));
        }
        return ExitCode.DONE;
    }

    /** The logo is that of the pack; a picture that cannot be read is none. */
    static Office office(Atlas atlas, Setting setting) throws Failure {
        Optional<String> path = atlas.pack().logo();
        if (path.isEmpty()) {
            return Office.NONE;
        }
        try {
            return new Office(List.of(), setting.pack(setting.data()).read(path.get()).flatMap(Raster::read));
        } catch (IOException e) {
            throw Failure.of(ExitCode.NO_ACCESS, Reason.of(e));
        }
    }
}
