package vn.vinhphuc.atlas.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.vinhphuc.atlas.i18n.Words;

/** What picocli does not understand, in the words of a language. */
final class Misuse {

    private Misuse() {
    }

    static Failure of(ParameterException misuse, Words words) {
        boolean inCommand = misuse.getCommandLine().getParent() != null;
        String help = Syntax.PROGRAM + (inCommand ? " " + misuse.getCommandLine().getCommandName() : "") + " --help";
        return switch (misuse) {
            case UnmatchedArgumentException unmatched -> {
                String first = unmatched.getUnmatched().getFirst();
                String key = first.startsWith("-") ? "cli.unknown-option"
                        : inCommand ? "cli.one-too-many" : "cli.unknown-command";
                yield Failure.wrongUse(words, key, first, help);
            }
            case MissingParameterException missing ->
                    Failure.wrongUse(words, "cli.missing", Syntax.names(missing.getMissing()), help);
            case OverwrittenOptionException twice ->
                    Failure.wrongUse(words, "cli.twice", Syntax.names(java.util.List.of(twice.getOverwritten())), help);
            default -> Failure.wrongUse(words, "cli.not-understood", String.valueOf(misuse.getMessage()), help);
        };
    }
}
