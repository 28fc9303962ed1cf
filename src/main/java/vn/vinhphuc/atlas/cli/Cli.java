package vn.vinhphuc.atlas.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.MissingFontException;
import vn.vinhphuc.atlas.export.ExportException;
import vn.vinhphuc.atlas.i18n.Words;

/** The command line: understands what is asked, has it done, and says in one sentence why not. */
public final class Cli {

    private static final String LOST = "\uFFFD";

    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /**
     * Runs a command.
     *
     * @return an exit code, see {@link ExitCode}
     */
    public static int run(Console console, String... arguments) {
        int code = new Cli(console).answer(arguments);
        if (console.out().checkError() && code == ExitCode.DONE) {
            code = ExitCode.NO_ACCESS;
            console.err().println(words(Language.ENGLISH.code()).orElseThrow().text("cli.output-lost"));
        }
        console.err().flush();
        return code;
    }

    private int answer(String... arguments) {
        String language = language(arguments);
        Words words = words(language).orElse(Words.of(Language.ENGLISH));
        try {
            if (!words.language().code().equals(language)) {
                throw Failure.wrongUse(words, "cli.unknown-language", language, Syntax.languages());
            }
            refuseLostLetters(words, arguments);
            CommandLine line = Syntax.of(words, asked(arguments));
            return answer(parsed(line, words, arguments), words);
        } catch (Failure e) {
            console.err().println(oneLine(e.sentence()));
            return e.exitCode();
        } catch (ExportException e) {
            console.err().println(oneLine(e.sentence(words)));
            return ExitCode.NO_ACCESS;
        } catch (MissingFontException e) {
            console.err().println(oneLine(words.text("cli.no-fonts")));
            return ExitCode.NO_ACCESS;
        } catch (OutOfMemoryError e) {
            console.err().println(oneLine(words.text("cli.no-memory")));
            return ExitCode.NO_ACCESS;
        } catch (RuntimeException | Error e) {
            console.err().println(oneLine(words.text("cli.unexpected", String.valueOf(e))));
            return ExitCode.NO_ACCESS;
        }
    }

    private int answer(ParseResult given, Words words) throws Failure, ExportException {
        ParseResult command = given.hasSubcommand() ? given.subcommand() : given;
        if (given.isUsageHelpRequested() || command.isUsageHelpRequested()) {
            console.out().print(command.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.DONE;
        }
        Setting setting = new Setting(console, words, data(given, command));
        if (given.isVersionHelpRequested()) {
            return new VersionCommand().run(given, setting);
        }
        for (Command one : commands()) {
            if (given.hasSubcommand() && one.name().equals(command.commandSpec().name())) {
                return one.run(command, setting);
            }
        }
        throw Failure.wrongUse(words, "cli.no-command");
    }

    private static ParseResult parsed(CommandLine line, Words words, String... arguments) throws Failure {
        try {
            return line.parseArgs(arguments);
        } catch (ParameterException e) {
            throw Misuse.of(e, words);
        }
    }

    /** Where the shell names no encoding, Java puts the same sign in the place of every letter with a mark. */
    private static void refuseLostLetters(Words words, String... arguments) throws Failure {
        Optional<String> torn = Stream.of(arguments).filter(argument -> argument.contains(LOST)).findFirst();
        if (torn.isPresent()) {
            throw Failure.wrongUse(words, "cli.lost-letters", torn.get());
        }
    }

    private static Optional<String> data(ParseResult given, ParseResult command) {
        String folder = command.matchedOptionValue("--data", given.matchedOptionValue("--data", null));
        return Optional.ofNullable(folder);
    }

    /** Found before the grammar is made, because that is described in it; English where none is asked for. */
    private static String language(String... arguments) {
        String language = Language.ENGLISH.code();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                language = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                language = arguments[i + 1];
            }
        }
        return language;
    }

    private static Optional<Words> words(String code) {
        return Words.languages().stream().filter(language -> language.code().equals(code)).findFirst().map(Words::of);
    }

    /** Those whose names are among the words; all of them where there is none. Only they need be described. */
    private static List<Command> asked(String... arguments) {
        List<String> given = List.of(arguments);
        List<Command> asked = commands().stream().filter(command -> given.contains(command.name())).toList();
        return asked.isEmpty() ? commands() : asked;
    }

    private static List<Command> commands() {
        return List.of(new SitesCommand(), new FindCommand(), new MatchCommand(), new CompareCommand(), new ExportCommand(),
                new ExportDataCommand(), new FactSheetsCommand(), new SheetCommand(),
                new HandoutCommand(), new StaleCommand(), new ValidateCommand(), new SealCommand());
    }

    private static String oneLine(String sentence) {
        return sentence.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}
