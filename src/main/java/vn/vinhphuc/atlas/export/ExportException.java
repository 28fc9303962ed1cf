package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Words;

/** An export that came to nothing, and why; no file was left behind or changed. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why an export comes to nothing. */
    public enum Reason {
        /** The file is there already, and may not be replaced (file). */
        EXISTS("export.exists"),
        /** The folder of the file is not there (file, folder). */
        NO_FOLDER("export.no-folder"),
        /** What is there under the name is not a file (file). */
        NOT_A_FILE("export.not-a-file"),
        /** No right to write there (file). */
        NO_RIGHT("export.no-right"),
        /** No room on the disk (file). */
        DISK_FULL("export.disk-full"),
        /** The system cannot have such a long name (file). */
        TOO_LONG("export.too-long"),
        /** More memory is needed than there is (width, height). */
        TOO_LARGE("export.too-large"),
        /** The system refuses to write (file, the system's words). */
        NOT_WRITTEN("export.not-written");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final transient List<String> arguments;

    ExportException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = java.util.stream.Stream.of(arguments).map(String::valueOf).toList();
    }

    static ExportException of(Path file, IOException cause) {
        Reason reason = reason(cause);
        ExportException failure = reason == Reason.NOT_WRITTEN
                ? new ExportException(reason, file, Refusal.said(cause)) : new ExportException(reason, file);
        failure.initCause(cause);
        return failure;
    }

    private static Reason reason(IOException cause) {
        return switch (Refusal.of(cause)) {
            case NO_RIGHT, NOT_THERE -> Reason.NO_RIGHT;
            case DISK_FULL -> Reason.DISK_FULL;
            case TOO_LONG -> Reason.TOO_LONG;
            case NOT_A_FILE, OTHER -> Reason.NOT_WRITTEN;
        };
    }

    public Reason reason() {
        return reason;
    }

    /** What went wrong and what to do, as one sentence. */
    public String sentence(Words words) {
        return words.text(reason.key,
                arguments.stream().map(one -> reason == Reason.NOT_WRITTEN ? Refusal.in(one, words::text) : one).toArray());
    }
}
