package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The files of a jar by name, out of it and into another. */
final class Jar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Jar() {
    }

    static SortedMap<String, byte[]> entries(Path jar) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    /** Writes a jar, its manifest first, as those who read it from the front expect; the same entries give the same bytes. */
    static void write(SortedMap<String, byte[]> entries, Path to, Instant time) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            byte[] manifest = entries.get(MANIFEST);
            if (manifest != null) {
                write(MANIFEST, manifest, out, time);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals(MANIFEST)) {
                    write(entry.getKey(), entry.getValue(), out, time);
                }
            }
        }
    }

    private static void write(String name, byte[] bytes, ZipOutputStream out, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
