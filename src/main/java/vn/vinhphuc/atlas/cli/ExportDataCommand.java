package vn.vinhphuc.atlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.export.DataExport;
import vn.vinhphuc.atlas.export.DataFormat;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.export.data.Extract;
import vn.vinhphuc.atlas.i18n.Words;

/** Writes sites and figures for other programs. */
final class ExportDataCommand implements Command {

    private static final String FORMATS = Stream.of(DataFormat.values()).map(DataFormat::key).collect(Collectors.joining(", "));

    @Override
    public String name() {
        return "export-data";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.export-data"));
        spec.addOption(Syntax.option("--out", "FILE", words.text("cli.export.out")).required(true).build());
        spec.addOption(Syntax.option("--format", "FORMAT", words.text("cli.export.format", FORMATS)).build());
        spec.addOption(Syntax.options("--site", "ID", words.text("cli.export-data.site")).build());
        MadeOn.describe(spec, words);
        spec.addOption(Syntax.flag(words.text("cli.export.force"), "--force").build());
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Words words = setting.words();
        NewFile file = new NewFile(setting.path(given.matchedOptionValue("--out", "")), given.hasMatchedOption("--force"));
        DataFormat format = format(given, file, words);
        java.time.LocalDate madeOn = MadeOn.of(given, setting);
        try {
            file.requirePlace();
            Atlas atlas = setting.atlas();
            List<Site> sites = SitesAsked.of(atlas, List.of(given.matchedOptionValue("--site", new String[0])), setting);
            List<Path> written = new DataExport(new Extract(atlas, sites, words), format, madeOn).write(file);
            String files = written.stream().map(Path::toString).collect(Collectors.joining(", "));
            setting.console().out().println(words.text("cli.export-data.done", files, Count.of(words, sites.size(), "cli.count.sites")));
        } catch (ExportException e) {
            throw Failure.of(ExitCode.NO_ACCESS, e.sentence(words));
        }
        return ExitCode.DONE;
    }

    /** As asked for; otherwise as the file's name ends. */
    private static DataFormat format(ParseResult given, NewFile file, Words words) throws Failure {
        Optional<String> asked = Optional.ofNullable(given.matchedOptionValue("--format", null));
        String name = String.valueOf(file.file().getFileName());
        String key = asked.orElse(name.substring(name.lastIndexOf('.') + 1)).toLowerCase(Locale.ROOT);
        Optional<DataFormat> format = DataFormat.of(key);
        if (format.isEmpty()) {
            throw asked.isPresent() ? Failure.wrongUse(words, "cli.export.bad-format", asked.get(), FORMATS)
                    : Failure.wrongUse(words, "cli.export.no-format", name, FORMATS);
        }
        return format.get();
    }
}
