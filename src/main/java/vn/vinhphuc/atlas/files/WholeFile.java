package vn.vinhphuc.atlas.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that is complete before it takes its name: it is written beside its place under a name that no other process uses,
 * forced to the disk, and moved into place. Whatever goes wrong, what stood there before is untouched; of two writers the
 * last one wins, and neither ever sees half of the other's file.
 *
 * @param file    where it goes; its folder must be there
 * @param replace whether a file that is already there gives way
 */
public record WholeFile(Path file, boolean replace) {

    private static final String PREFIX = ".atlas-";
    private static final String SUFFIX = ".part";

    /** Of the files of this process: two threads may write at the same moment of its clock. */
    private static final AtomicLong BEGUN = new AtomicLong();

    /** What is being written; a program that is ended meanwhile takes it along. */
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> UNFINISHED.forEach(WholeFile::discard)));
    }

    /**
     * Writes the content of a file.
     *
     * @param <X> what else can go wrong
     */
    @FunctionalInterface
    public interface Content<X extends Exception> {
        void write(OutputStream out) throws IOException, X;
    }

    /**
     * Writes the file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one that may not be replaced
     * @throws IOException if the system refuses to write
     */
    public <X extends Exception> void write(Content<X> content) throws IOException, X {
        write(content, Optional.empty());
    }

    /**
     * Writes the file, and keeps a copy of the one that gives way. At every moment the file is there, whole.
     *
     * @param before name for the copy, in the same folder
     * @throws IOException if the system refuses to write
     */
    public <X extends Exception> void writeKeeping(Path before, Content<X> content) throws IOException, X {
        write(content, Optional.of(before));
    }

    private <X extends Exception> void write(Content<X> content, Optional<Path> before) throws IOException, X {
        Path unfinished = unfinished();
        UNFINISHED.add(unfinished);
        try {
            fill(unfinished, content);
            if (before.isPresent() && Files.exists(file)) {
                alsoCall(before.get());
            }
            moveIntoPlace(unfinished);
        } finally {
            discard(unfinished);
            UNFINISHED.remove(unfinished);
        }
    }

    /** A second name needs nothing of the disk that could take long; where a file has one name only, it is copied. */
    private void alsoCall(Path before) throws IOException {
        Path second = unfinished();
        try {
            Files.createLink(second, file.toRealPath());
            move(second, before);
        } catch (IOException | UnsupportedOperationException e) {
            new WholeFile(before, true).write(out -> Files.copy(file, out));
        } finally {
            discard(second);
        }
    }

    private Path unfinished() {
        return folder().resolve(PREFIX + Long.toUnsignedString(ProcessHandle.current().pid(), 36) + "-"
                + Long.toUnsignedString(System.nanoTime(), 36) + "-" + BEGUN.incrementAndGet() + SUFFIX);
    }

    /** Removes what processes that are no more have left unfinished in a folder of ours. */
    public static void sweep(Path folder) throws IOException {
        sweep(folder, Instant.MAX);
    }

    /**
     * Removes what processes that are no more have left unfinished in a folder.
     *
     * @param before what was written later stays; in a folder that other machines see too their processes are not known here
     */
    public static void sweep(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path part : parts) {
                if (isAbandoned(part.getFileName().toString()) && Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isAbandoned(String name) {
        int end = name.indexOf('-', PREFIX.length());
        try {
            return end > 0 && ProcessHandle.of(Long.parseUnsignedLong(name, PREFIX.length(), end, 36)).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static <X extends Exception> void fill(Path unfinished, Content<X> content) throws IOException, X {
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
        move(unfinished, Files.exists(file) ? file.toRealPath() : file);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
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
