package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.data.PackSeal;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Words;

/** Writes the checksums of a pack into its manifest. */
final class SealCommand implements Command {

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.usageMessage().description(words.text("cli.seal"));
        spec.addPositional(Syntax.parameter("DIR", "0..1", words.text("cli.seal.dir")));
    }

    @Override
    public int run(ParseResult given, Setting setting) throws Failure {
        Words words = setting.words();
        Optional<String> named = Optional.ofNullable(given.matchedPositionalValue(0, null));
        String folder = named.or(setting::data)
                .orElseThrow(() -> Failure.wrongUse(words, "cli.missing", "DIR", Syntax.PROGRAM + " seal --help"));
        Path pack = setting.folder(folder);
        List<Problem> problems;
        try {
            problems = PackSeal.seal(pack);
        } catch (IOException e) {
            throw Failure.of(ExitCode.NO_ACCESS, words.text("cli.seal.failed", folder, Refusal.in(Refusal.said(e), words::text)));
        }
        problems.forEach(problem -> setting.console().err().println(problem.sentence(words)));
        if (!problems.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        setting.console().out().println(words.text("cli.seal.done", folder));
        return ExitCode.DONE;
    }
}
