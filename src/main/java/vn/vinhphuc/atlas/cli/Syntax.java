package vn.vinhphuc.atlas.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

/** The grammar of the command line, described in a language. Nothing is found by reflection: the shell waits for it. */
final class Syntax {

    static final String PROGRAM = "atlas";

    private Syntax() {
    }

    static CommandLine of(Words words, List<Command> commands) {
        CommandSpec spec = CommandSpec.create().name(PROGRAM);
        spec.addOption(option("--data", "DIR", words.text("cli.option.data")).scopeType(ScopeType.INHERIT).build());
        spec.addOption(option("--lang", "LANG", words.text("cli.option.lang", languages())).scopeType(ScopeType.INHERIT).build());
        spec.addOption(flag(words.text("cli.option.help"), "-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT).build());
        spec.addOption(flag(words.text("cli.option.version"), "-V", "--version").versionHelp(true).build());
        spec.usageMessage().description(words.text("cli.program")).footer(words.text("cli.footer").split("\n"));
        look(spec, words);
        for (Command command : commands) {
            CommandSpec sub = CommandSpec.create().name(command.name());
            command.describe(sub, words);
            look(sub, words);
            spec.addSubcommand(command.name(), sub);
        }
        return new CommandLine(spec);
    }

    /** An option with a value. */
    static OptionSpec.Builder option(String name, String value, String description) {
        return OptionSpec.builder(name).paramLabel(value).type(String.class).description(description);
    }

    /** An option with a value that may be given more than once. */
    static OptionSpec.Builder options(String name, String value, String description) {
        return OptionSpec.builder(name).paramLabel(value).arity("1").type(String[].class).description(description);
    }

    /** An option that is there or not. */
    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }

    static PositionalParamSpec parameter(String label, String arity, String description) {
        return parameter(PositionalParamSpec.builder(), label, arity, description);
    }

    /** @param places which of the arguments it takes, from 0 */
    static PositionalParamSpec parameter(String places, String label, String arity, String description) {
        return parameter(PositionalParamSpec.builder().index(places), label, arity, description);
    }

    private static PositionalParamSpec parameter(PositionalParamSpec.Builder builder, String label, String arity, String description) {
        return builder.paramLabel(label).arity(arity).required(arity.startsWith("1"))
                .type("0..1".equals(arity) || "1".equals(arity) ? String.class : String[].class)
                .description(description).build();
    }

    /** The names under which something is told about in a sentence. */
    static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    static String languages() {
        return Words.languages().stream().map(Language::code).collect(Collectors.joining(", "));
    }

    private static void look(CommandSpec spec, Words words) {
        spec.usageMessage().width(100).abbreviateSynopsis(false).sortOptions(false).sortSynopsis(false)
                .synopsisHeading(words.text("cli.heading.usage") + " ")
                .synopsisSubcommandLabel(words.text("cli.label.command"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + words.text("cli.heading.parameters") + "%n")
                .optionListHeading("%n" + words.text("cli.heading.options") + "%n")
                .commandListHeading("%n" + words.text("cli.heading.commands") + "%n")
                .footerHeading("%n");
    }
}
