package vn.vinhphuc.atlas.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;

/** The version of the program and of its data; asked for by an option. */
final class VersionCommand implements Command {

    @Override
    public String name() {
        return "--version";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.option.version"));
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Words words = setting.words();
        setting.console().out().println(words.text("cli.version", Release.version()));
        Atlas.Pack pack = setting.atlas().pack();
        setting.console().out().println(words.text("cli.version.pack",
                pack.id(), pack.version(), new Dates(words).text(pack.asOf())));
        return ExitCode.DONE;
    }
}
