package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import vn.vinhphuc.atlas.i18n.Words;

/** Why the system refuses, in few words. */
final class Reason {

    private Reason() {
    }

    /** A part of a sentence; what only the system has words for stays in them. */
    static String of(IOException e, Words words) {
        return switch (e) {
            case NoSuchFileException missing -> words.text("cli.reason.missing", missing.getFile());
            case AccessDeniedException denied -> words.text("cli.reason.denied", denied.getFile());
            case FileSystemException system when system.getReason() != null -> system.getReason() + ": " + system.getFile();
            default -> Optional.ofNullable(e.getMessage()).orElseGet(() -> words.text("cli.reason.refused"));
        };
    }

    /** The end of a command whose file or folder cannot be read. */
    static Failure failure(IOException e, Words words) {
        return Failure.of(ExitCode.NO_ACCESS, words.text("cli.not-read", of(e, words)));
    }
}
