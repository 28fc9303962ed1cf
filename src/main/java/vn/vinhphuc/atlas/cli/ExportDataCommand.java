package vn.vinhphuc.atlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
        FileOptions.describe(spec, FORMATS, words);
        spec.addOption(Syntax.options("--site", "ID", words.text("cli.export-data.site")).build());
        MadeOn.describe(spec, words);
        FileOptions.describeForce(spec, words);
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure, ExportException {
        Words words = setting.words();
        FileOptions options = new FileOptions(given, setting);
        NewFile file = options.file();
        DataFormat format = options.format(DataFormat::of, FORMATS);
        LocalDate madeOn = MadeOn.of(given, setting);
        file.requirePlace();
        Atlas atlas = setting.atlas();
        List<Site> sites = SitesAsked.orAll(atlas, List.of(given.matchedOptionValue("--site", new String[0])), words);
        List<Path> written = new DataExport(new Extract(atlas, sites, words), format, madeOn).write(file);
        String files = written.stream().map(Path::toString).collect(Collectors.joining(", "));
        setting.console().out().println(words.text("cli.export-data.done", files, Count.of(words, sites.size(), "cli.count.sites")));
        return ExitCode.DONE;
    }
}
