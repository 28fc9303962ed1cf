package vn.vinhphuc.atlas.dist;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs of Linux that the tools of the JDK call. */
final class Tools {

    /** Each with the package of Debian that brings it. */
    private static final Map<String, String> NEEDED = new TreeMap<>(
            Map.of("objcopy", "binutils", "fakeroot", "fakeroot", "dpkg-deb", "dpkg"));

    private Tools() {
    }

    /**
     * Looks for them before anything is built.
     *
     * @throws IllegalStateException if one is missing; says which package to install
     */
    static void require() {
        if (Platform.here() != Platform.LINUX) {
            return;
        }
        String missing = NEEDED.entrySet().stream().filter(tool -> !isThere(tool.getKey()))
                .map(tool -> tool.getKey() + " (package " + tool.getValue() + ")").collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("packages cannot be built without " + missing + ": install what is missing");
        }
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
