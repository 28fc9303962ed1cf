package vn.vinhphuc.atlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.vinhphuc.atlas.export.ExportException.Reason;

/**
 * A file that is complete before it takes its name: it is written beside its place and moved into it. Whatever goes
 * wrong, what stood there before is untouched.
 *
 * @param file    where it goes
 * @param replace whether a file that is already there gives way
 */
public record NewFile(Path file, boolean replace) {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException, ExportException;
    }

    /** Whether the place can be taken; asked before the work of making the content. */
    public void requirePlace() throws ExportException {
        Path folder = folder();
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
        Path unfinished = folder().resolve(
                ".atlas-" + Long.toUnsignedString(ProcessHandle.current().pid(), 36) + "-"
                        + Long.toUnsignedString(System.nanoTime(), 36) + ".part");
        unfinished.toFile().deleteOnExit();
        try {
            fill(unfinished, content);
            moveIntoPlace(unfinished);
        } catch (FileAlreadyExistsException e) {
            throw new ExportException(Reason.EXISTS, file);
        } catch (IOException e) {
            throw ExportException.of(file, e);
        } finally {
            discard(unfinished);
        }
    }

    private static void fill(Path unfinished, Content content) throws IOException, ExportException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private void moveIntoPlace(Path unfinished) throws IOException {
        if (!replace) {
            Files.move(unfinished, file);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file;
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            unfinished.toFile().deleteOnExit();
        }
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
