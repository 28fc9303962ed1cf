package vn.vinhphuc.atlas.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.export.NewFile;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * The file that a command writes, from the options of the command.
 *
 * @param given   on the command line
 * @param setting of the command
 */
record FileOptions(ParseResult given, Setting setting) {

    /** The file. */
    static void describe(CommandSpec spec, Words words) {
        spec.addOption(Syntax.option("--out", "FILE", words.text("cli.export.out")).required(true).build());
    }

    /** The file and its format. */
    static void describe(CommandSpec spec, String formats, Words words) {
        describe(spec, words);
        spec.addOption(Syntax.option("--format", "FORMAT", words.text("cli.export.format", formats)).build());
    }

    /** Whether it may take the place of another one; stands last. */
    static void describeForce(CommandSpec spec, Words words) {
        spec.addOption(Syntax.flag(words.text("cli.export.force"), "--force").build());
    }

    NewFile file() throws Failure {
        return new NewFile(setting.path(given.matchedOptionValue("--out", "")), given.hasMatchedOption("--force"));
    }

    /**
     * The format: as asked for, otherwise as the name of the file ends. A name that ends like another format would mislead whoever opens
     * it.
     *
     * @param known   finds a format by its word
     * @param formats all of the words
     */
    <F> F format(Function<String, Optional<F>> known, String formats) throws Failure {
        Optional<String> asked = Optional.ofNullable(given.matchedOptionValue("--format", null));
        String name = String.valueOf(file().file().getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Optional<F> named = known.apply(ending.toLowerCase(Locale.ROOT));
        if (asked.isEmpty()) {
            return named.orElseThrow(() -> Failure.wrongUse(setting.words(), "cli.export.no-format", name, formats));
        }
        F format = known.apply(asked.get().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Failure.wrongUse(setting.words(), "cli.export.bad-format", asked.get(), formats));
        if (named.isPresent() && !named.get().equals(format)) {
            throw Failure.wrongUse(setting.words(), "cli.export.two-formats", name, ending, asked.get());
        }
        return format;
    }
}
