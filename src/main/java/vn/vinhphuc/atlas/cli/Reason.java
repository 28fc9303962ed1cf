package vn.vinhphuc.atlas.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system refuses, in few words. */
final class Reason {

    private Reason() {
    }

    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "no such file: " + missing.getFile();
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case FileSystemException system when system.getReason() != null -> system.getReason() + ": " + system.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }
}
