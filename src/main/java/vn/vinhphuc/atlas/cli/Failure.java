package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Words;

/** A command that came to nothing, and why, in one sentence. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Failure wrongUse(Words words, String key, Object... arguments) {
        return new Failure(ExitCode.WRONG_USE, words.text(key, arguments));
    }

    /** The end of a command whose file or folder cannot be read. */
    static Failure unread(Object place, IOException refusal, Words words) {
        return new Failure(ExitCode.NO_ACCESS, words.text("cli.not-read", place, Refusal.in(Refusal.said(refusal), words::text)));
    }

    static Failure of(int exitCode, String sentence) {
        return new Failure(exitCode, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
