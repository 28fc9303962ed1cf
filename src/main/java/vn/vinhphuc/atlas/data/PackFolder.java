package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pack in a folder on disk. Links inside it are followed as long as they stay inside.
 *
 * @param folder of the pack
 */
public record PackFolder(Path folder) implements PackSource {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        PackSource.requireInside(path);
        Path file = resolved(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new OutsidePackException(path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new TooLargeException(path);
            }
            return Optional.of(bytes);
        }
    }

    private Path resolved(String path) throws OutsidePackException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            OutsidePackException outside = new OutsidePackException(path);
            outside.initCause(e);
            throw outside;
        }
    }

    @Override
    public Optional<SortedSet<String>> paths() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).map(folder::relativize).filter(PackFolder::visible)
                    .forEach(path -> paths.add(path.toString().replace('\\', '/')));
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return Optional.of(paths);
    }

    @Override
    public String mark() throws IOException {
        StringBuilder mark = new StringBuilder(PackSource.super.mark());
        for (String path : paths().orElseThrow()) {
            BasicFileAttributes file = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class);
            mark.append('\n').append(path).append(' ').append(file.size()).append(' ').append(file.lastModifiedTime());
        }
        return mark.toString();
    }

    private static boolean visible(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
