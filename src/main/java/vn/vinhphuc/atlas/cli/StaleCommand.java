package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.export.MapPicture;
import vn.vinhphuc.atlas.export.Stale;
import vn.vinhphuc.atlas.i18n.Words;

/** Names exported files whose figures have changed since, and makes them anew where that is wanted. */
final class StaleCommand implements Command {

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.stale"));
        spec.addPositional(Syntax.parameter("DIR", "1", words.text("cli.stale.dir")));
        spec.addOption(Syntax.flag(words.text("cli.stale.remake"), "--remake").build());
        SheetOptions.describeOffice(spec, words);
        MadeOn.describe(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        LocalDate madeOn = MadeOn.of(given, setting);
        Path folder = setting.folder(given.matchedPositionalValue(0, ""));
        boolean remake = given.hasMatchedOption("--remake");
        Atlas atlas = setting.atlas();
        Stale stale = new Stale(atlas);
        List<Stale.Export> exports = exports(stale, folder, words);
        List<Stale.Export> old = exports.stream().filter(Stale.Export::isStale).toList();
        for (Stale.Export export : old) {
            setting.console()
                    .out().println(words.text("cli.stale.changed", export.file(), export.data(), String.join(", ", export.changed())));
        }
        int remade = remake && !old.isEmpty() ? remake(stale, old, madeOn, atlas, new SheetOptions(given, setting)) : 0;
        setting.console().out().println(remake ? words.text("cli.stale.remade", remade, exports.size())
                : words.text("cli.stale.done", old.size(), exports.size()));
        return remade == old.size() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static List<Stale.Export> exports(Stale stale, Path folder, Words words) throws Failure {
        try {
            return stale.in(folder, words);
        } catch (IOException e) {
            throw Failure.unread(folder, e, words);
        }
    }

    /** How many were made anew; the others are named. */
    private static int remake(Stale stale, List<Stale.Export> old, LocalDate madeOn, Atlas atlas, SheetOptions options)
            throws Failure, ExportException {
        MapPicture maps = new MapPicture(atlas);
        Sheets sheets = new Sheets(atlas);
        Office office = options.office(atlas);
        int remade = 0;
        for (Stale.Export export : old) {
            if (stale.remake(export, madeOn, office, maps, sheets)) {
                remade++;
            } else {
                options.setting().console().out().println(options.setting().words().text("cli.stale.gone", export.file()));
            }
        }
        return remade;
    }
}
