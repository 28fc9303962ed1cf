package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.Opened;
import vn.vinhphuc.atlas.data.ShortlistFile;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.Sheet;
import vn.vinhphuc.atlas.export.Sheets;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Shortlist;

/** Writes A4 pages about several sites: side by side, or one below the other. */
final class SheetCommand implements Command {

    private static final String COMPARE = "compare";
    private static final String SHORTLIST = "shortlist";

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.sheet"));
        spec.addPositional(Syntax.parameter("0", "KIND", "1", words.text("cli.sheet.kind", COMPARE, SHORTLIST)));
        spec.addPositional(Syntax.parameter("1..*", "ID", "0..*", words.text("cli.sheet.id", Compared.MOST)));
        FileOptions.describe(spec, words);
        spec.addOption(Syntax.option("--notes", "FILE", words.text("cli.sheet.notes")).build());
        spec.addOption(Syntax.option("--guest", "NAME", words.text("cli.sheet.guest")).build());
        SheetOptions.describe(spec, words);
        FileOptions.describeForce(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        NewFile file = new FileOptions(given, setting).file();
        String name = String.valueOf(file.file().getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Failure.wrongUse(words, "cli.sheet.no-pdf", name);
        }
        file.requirePlace();
        Shortlist kept = notes(given, setting);
        Atlas atlas = setting.atlas();
        Sheet sheet = sheet(given, kept, atlas, words);
        new Sheets(atlas).write(sheet, new SheetOptions(given, setting).look(atlas), file);
        setting.console().out().println(words.text("cli.sheet.done", file.file()));
        return ExitCode.DONE;
    }

    private static Sheet sheet(ParseResult given, Shortlist kept, Atlas atlas, Words words) throws Failure {
        String kind = given.matchedPositionalValue(0, "");
        List<String> asked = Stream.of(given.matchedPositionalValue(1, new String[0])).distinct().toList();
        switch (kind) {
            case COMPARE -> {
                List<Site> sites = SitesAsked.inOrder(atlas, asked, words);
                if (sites.size() < 2 || sites.size() > Compared.MOST) {
                    throw Failure.wrongUse(words, "cli.compare.number", Compared.MOST);
                }
                return new Sheet.Comparison(sites);
            }
            case SHORTLIST -> {
                List<String> ids = asked.isEmpty() ? kept.stars() : asked;
                if (ids.isEmpty()) {
                    throw Failure.wrongUse(words, "cli.sheet.no-sites");
                }
                Optional<String> guest = Optional.ofNullable(given.matchedOptionValue("--guest", null));
                return new Sheet.Chosen(SitesAsked.inOrder(atlas, ids, words),
                        guest.map(name -> ids.stream().flatMap(id -> kept.note(name, id).stream()).toList())
                        .orElse(List.of()));
            }
            default -> throw Failure.wrongUse(words, "cli.sheet.bad-kind", kind, COMPARE, SHORTLIST);
        }
    }

    /** A shortlist as the window keeps it; empty if none is named. */
    private static Shortlist notes(ParseResult given, Setting setting) throws Failure {
        Optional<String> name = Optional.ofNullable(given.matchedOptionValue("--notes", null));
        if (name.isEmpty()) {
            return Shortlist.EMPTY;
        }
        Path file = setting.path(name.get());
        try {
            Opened<Shortlist> opened = ShortlistFile.read(Files.readAllBytes(file), name.get());
            if (opened.content().isEmpty()) {
                throw Failure.of(ExitCode.PROBLEMS, opened.problems().getFirst().sentence(setting.words()));
            }
            return opened.content().get();
        } catch (IOException e) {
            throw Failure.unread(file, e, setting.words());
        }
    }
}
