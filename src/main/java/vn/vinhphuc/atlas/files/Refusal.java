package vn.vinhphuc.atlas.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What it means to a person that the system refuses to read or write. Java hands on most of it in the system's own words only; where
 * those are not known here, they are shown as they are.
 */
public enum Refusal {
    NO_RIGHT("refusal.no-right", "(?i)access (is )?denied|Permission denied|Operation not permitted|Read-only file system"),
    DISK_FULL("refusal.disk-full", "No space left|Disk quota exceeded|not enough space"),
    TOO_LONG("refusal.too-long", "File name too long"),
    NOT_THERE("refusal.not-there", "(?i)no such file|cannot find"),
    NOT_A_FILE("refusal.not-a-file", "Is a directory|Not a directory"),
    OTHER("", ".*");

    private final String key;
    private final Pattern signs;

    /** @param signs by which the words of Linux, macOS and Windows are known */
    Refusal(String key, String signs) {
        this.key = key;
        this.signs = Pattern.compile(signs);
    }

    public static Refusal of(IOException cause) {
        return of(said(cause));
    }

    private static Refusal of(String said) {
        return Stream.of(values()).filter(refusal -> refusal.signs.matcher(said).find()).findFirst().orElse(OTHER);
    }

    /** The system's words in one line, without the name of a file and without names of classes. */
    public static String said(IOException cause) {
        String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        if (said == null || said.isBlank()) {
            return switch (cause) {
                case AccessDeniedException denied -> "access denied";
                case NoSuchFileException gone -> "no such file";
                default -> "read or write error";
            };
        }
        return said.strip().replaceAll("\\s+", " ");
    }

    /**
     * A refusal in a language.
     *
     * @param said  the system's words
     * @param words tells the words under a key
     */
    public static String in(String said, UnaryOperator<String> words) {
        Refusal refusal = of(said);
        return refusal == OTHER ? said : words.apply(refusal.key);
    }
}
