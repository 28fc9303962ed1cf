package vn.vinhphuc.atlas.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.vinhphuc.atlas.export.ExportException.Reason;
import vn.vinhphuc.atlas.files.WholeFile;

/**
 * A file that a person asked for; it takes its name when it is complete. Whatever goes wrong, what stood there before is
 * untouched, and there are words for it.
 *
 * @param file    where it goes
 * @param replace whether a file that is already there gives way
 */
public record NewFile(Path file, boolean replace) {

    /** No export takes so long. */
    private static final Duration LONG_AGO = Duration.ofHours(1);
    /** Bytes; no common file system takes more. */
    private static final int LONGEST_NAME = 255;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content extends WholeFile.Content<ExportException> {
    }

    /** Whether the place can be taken; asked before the work of making the content. */
    public void requirePlace() throws ExportException {
        Path folder = folder();
        if (String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new ExportException(Reason.TOO_LONG, file);
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Reason.NO_FOLDER, file, folder);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ExportException(Reason.NOT_A_FILE, file);
        }
        if (!replace && Files.exists(file)) {
            throw new ExportException(Reason.EXISTS, file);
        }
    }

    /** Writes the file. */
    public void write(Content content) throws ExportException {
        requirePlace();
        try {
            new WholeFile(file, replace).write(content);
            sweep();
        } catch (FileAlreadyExistsException e) {
            throw new ExportException(Reason.EXISTS, file);
        } catch (IOException e) {
            throw ExportException.of(file, e);
        }
    }

    /** What an export has left behind that was killed. Where that cannot be removed it does no harm. */
    private void sweep() {
        try {
            WholeFile.sweep(folder(), Files.getLastModifiedTime(file).toInstant().minus(LONG_AGO));
        } catch (IOException e) {
            return;
        }
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
