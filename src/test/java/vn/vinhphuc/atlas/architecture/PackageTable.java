package vn.vinhphuc.atlas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table of packages in the architecture document. It is the rule itself: its order from top to bottom is the
 * order the guard checks, so the document cannot be wrong about it.
 *
 * @param names packages below the root, top first; the root itself, where Main lives, is {@code Main}
 */
record PackageTable(List<String> names) {

    static final Path DOCUMENT = Path.of("src", "site", "markdown", "architecture.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z0-9.]+)` \\|", Pattern.MULTILINE);

    PackageTable {
        names = List.copyOf(names);
    }

    static PackageTable ofDocument() {
        try {
            return new PackageTable(ROW.matcher(Files.readString(DOCUMENT)).results().map(row -> row.group(1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name a package has in the table, whether or not it has a row. */
    static String nameOf(String root, String packageName) {
        return packageName.equals(root) ? "Main" : packageName.substring(root.length() + 1);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** Whether classes of one package may use those of another. */
    boolean allows(String user, String used) {
        return user.equals(used) || names.indexOf(user) < names.indexOf(used) && !strangers(user, used);
    }

    /** The window and the command line are two lives of one program; features of the window meet in its shell only. */
    private static boolean strangers(String upper, String lower) {
        boolean window = upper.startsWith("ui");
        return window && lower.equals("cli")
                || window && lower.startsWith("ui.") && !upper.equals("ui.shell");
    }
}
