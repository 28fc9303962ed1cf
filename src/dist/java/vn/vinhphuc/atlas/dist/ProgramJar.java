package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.css.Stylesheet;

/**
 * The program's own jar in the form that starts fastest: {@linkplain PlainCalls calls} linked, style sheets parsed. Nothing else changes.
 */
final class ProgramJar {

    private static final String SHEET = "style/.*\\.css";

    private ProgramJar() {
    }

    static void copy(Path jar, Path to, Instant time) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : Jar.entries(jar).entrySet()) {
            String name = entry.getKey();
            if (name.endsWith(".class")) {
                entries.put(name, PlainCalls.in(entry.getValue(), ProgramJar.class.getClassLoader()));
            } else {
                entries.put(name, entry.getValue());
            }
            if (name.matches(SHEET)) {
                entries.put(name.replaceFirst("css$", "bss"), parsed(entry.getValue(), to.getParent()));
            }
        }
        Jar.write(entries, to, time);
    }

    /** A style sheet as the toolkit keeps it. */
    private static byte[] parsed(byte[] sheet, Path scratch) throws IOException {
        Path css = Files.createTempFile(scratch, "sheet", ".css");
        Path bss = css.resolveSibling(css.getFileName() + ".bss");
        try {
            Files.write(css, sheet);
            Stylesheet.convertToBinary(css.toFile(), bss.toFile());
            return Files.readAllBytes(bss);
        } finally {
            Files.deleteIfExists(css);
            Files.deleteIfExists(bss);
        }
    }
}
