package vn.vinhphuc.atlas.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A pack in one file, a zip of its folder. It may come from anywhere: nothing of it is unpacked to the disk, and it is not read
 * further than it says that it is large.
 *
 * @param file the zip
 */
public record PackArchive(Path file) implements PackSource {

    /** How many files a pack in an archive may have. */
    static final int MOST_FILES = 2_000;

    /** Bytes of all its files together, unpacked. */
    static final long LARGEST_PACK = 256L << 20;

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        PackSource.requireInside(path);
        try (ZipFile zip = open()) {
            ZipEntry entry = zip.getEntry(root(files(zip)) + path);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                // An entry that unpacks to more than it announced has slipped past the limit of the whole.
                if (bytes.length > LARGEST_FILE || bytes.length > entry.getSize()) {
                    throw new TooLargeException(path);
                }
                return Optional.of(bytes);
            }
        }
    }

    @Override
    public Optional<SortedSet<String>> paths() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        try (ZipFile zip = open()) {
            List<String> files = files(zip);
            String root = root(files);
            for (String name : files) {
                String path = name.startsWith(root) ? name.substring(root.length()) : "../" + name;
                PackSource.requireInside(path);
                if (!hidden(path)) {
                    paths.add(path);
                }
            }
        }
        return Optional.of(paths);
    }

    @Override
    public String mark() throws IOException {
        BasicFileAttributes zip = Files.readAttributes(file, BasicFileAttributes.class);
        return PackSource.super.mark() + "\n" + zip.size() + " " + zip.lastModifiedTime();
    }

    private ZipFile open() throws IOException {
        if (!Files.exists(file)) {
            throw new FileNotFoundException(file.toString());
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            requireModest(zip);
            return zip;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static void requireModest(ZipFile zip) throws IOException {
        if (zip.size() > MOST_FILES) {
            throw new ZipException(zip.size() + " files; a pack has " + MOST_FILES + " at most");
        }
        long whole = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (whole > LARGEST_PACK) {
            throw new ZipException(whole + " bytes unpacked; a pack has " + LARGEST_PACK + " at most");
        }
    }

    private static List<String> files(ZipFile zip) {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).sorted().toList();
    }

    /** Where the pack is in the archive: at its top, or in the one folder that was zipped. */
    private static String root(List<String> files) {
        if (files.contains(Manifest.FILE)) {
            return "";
        }
        List<String> within =
                files.stream().filter(name -> name.endsWith("/" + Manifest.FILE) && name.indexOf('/') == name.lastIndexOf('/'))
                .toList();
        return within.size() == 1 ? within.getFirst().substring(0, within.getFirst().indexOf('/') + 1) : "";
    }

    private static boolean hidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
