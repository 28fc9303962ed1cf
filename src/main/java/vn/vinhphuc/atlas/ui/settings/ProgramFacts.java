package vn.vinhphuc.atlas.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What the program is and what it is made of.
 *
 * @param version of the program
 * @param parts   libraries, fonts and what runs it, with their licences
 */
public record ProgramFacts(String version, List<Part> parts) {

    /** The table of libraries in the documents of the project, which travels with the program. */
    private static final String LIBRARIES = "/guide/0015-libraries-and-their-licences.md";

    /** Of a library, not the head of the table: artifacts in its first cell. */
    private static final Predicate<String> ROW = Pattern.compile("\\| [^|]+`.*").asMatchPredicate();

    /**
     * Something by someone else.
     *
     * @param name    as its makers call it, with the names of its files behind it
     * @param version of it; empty where it has none
     * @param licence under which it is used
     */
    public record Part(String name, String version, String licence) {

        /** Version and licence in one line. */
        String described(Words words) {
            return version.isEmpty() ? licence : words.text("settings.about.part", version, licence);
        }
    }

    public ProgramFacts {
        parts = List.copyOf(parts);
    }

    /** Those of this program; what only tests and the build use is left out. */
    public static ProgramFacts of(String version) {
        List<Part> parts = new ArrayList<>();
        for (String line : text().lines().filter(ROW).toList()) {
            String[] cells = line.split("\\|");
            boolean distributed = List.of("tests only", "benchmarks only", "compiler only").stream().noneMatch(cells[4]::contains);
            if (distributed) {
                parts.add(new Part(cells[1].strip().replace("`", ""), cells[2].strip(), cells[3].strip()));
            }
        }
        parts.add(new Part("Be Vietnam Pro", "", "OFL-1.1"));
        if (System.getProperty("java.vm.name", "").startsWith("OpenJDK")) {
            parts.add(new Part("OpenJDK", System.getProperty("java.version", ""), "GPL-2.0 with Classpath Exception"));
        }
        return new ProgramFacts(version, parts);
    }

    private static String text() {
        try (InputStream in = ProgramFacts.class.getResourceAsStream(LIBRARIES)) {
            if (in == null) {
                throw new IllegalStateException(LIBRARIES + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }
}
