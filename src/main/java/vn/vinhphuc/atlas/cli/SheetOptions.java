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
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * How sheets shall be, from the options of a command.
 *
 * @param given   on the command line
 * @param setting of the command
 */
record SheetOptions(ParseResult given, Setting setting) {

    /** The colours of the sheets, and the day. */
    static void describe(CommandSpec spec, Words words) {
        spec.addOption(Syntax.option("--theme", "THEME", words.text("cli.export.theme", String.join(", ", Themes.IDS))).build());
        describeOffice(spec, words);
        MadeOn.describe(spec, words);
    }

    /** Whom they name. */
    static void describeOffice(CommandSpec spec, Words words) {
        spec.addOption(Syntax.options("--contact", "LINE", words.text("cli.sheet.contact")).build());
        spec.addOption(Syntax.option("--logo", "FILE", words.text("cli.sheet.logo")).build());
    }

    Sheets.Look look(Atlas atlas) throws Failure {
        return new Sheets.Look(setting.words().language(), theme(), MadeOn.of(given, setting), office(atlas));
    }

    String theme() throws Failure {
        String theme = given.matchedOptionValue("--theme", ViewState.START.theme());
        if (!Themes.IDS.contains(theme)) {
            throw Failure.wrongUse(setting.words(), "cli.export.bad-theme", theme, String.join(", ", Themes.IDS));
        }
        return theme;
    }

    /** As asked for; the logo is otherwise that of the pack, where a picture that cannot be read is none. */
    Office office(Atlas atlas) throws Failure {
        List<String> lines = List.of(given.matchedOptionValue("--contact", new String[0]));
        Optional<String> logo = Optional.ofNullable(given.matchedOptionValue("--logo", null));
        return new Office(lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                logo.isPresent() ? Optional.of(read(logo.get())) : bundled(atlas));
    }

    private Raster read(String name) throws Failure {
        Path file = setting.path(name);
        try {
            return Raster.read(file)
                    .orElseThrow(() -> Failure.of(ExitCode.NO_ACCESS, setting.words().text("cli.sheet.bad-logo", name)));
        } catch (IOException e) {
            throw Failure.unread(file, e, setting.words());
        }
    }

    private Optional<Raster> bundled(Atlas atlas) throws Failure {
        Optional<String> path = atlas.pack().logo();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return setting.pack(setting.data()).read(path.get()).flatMap(Raster::read);
        } catch (IOException e) {
            throw Failure.unread(path.get(), e, setting.words());
        }
    }
}
