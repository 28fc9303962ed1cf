package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What starts the program, with a cache of the virtual machine of its own: it only fits the options that it was trained with. */
enum Launcher {
    /** Opens the window; also understands the commands. */
    WINDOW("atlas.aot"),
    /** For the commands alone, which load a third of the classes; on Windows it is the one that has a console. */
    SHELL("atlas-shell.aot");

    private final String cache;

    Launcher(String cache) {
        this.cache = cache;
    }

    /** As it is called where files are, without an ending. */
    String word() {
        return this == SHELL ? "atlas" : Platform.here() == Platform.LINUX ? Names.PACKAGE : Names.PROGRAM;
    }

    /** The file of its cache, beside the jars. */
    String cache() {
        return cache;
    }

    /**
     * How it starts the virtual machine. A cache that the disk has spoiled would end it, and is left out: each start sums it up. Without
     * its log: a cache that does not fit is no concern of a person, and what a command writes belongs to the next program.
     */
    List<String> options(Release release) throws IOException {
        List<String> all = new ArrayList<>(machine(release));
        all.addAll(List.of("-XX:AOTCache=$APPDIR/" + cache, "-XX:+VerifySharedSpaces", "-Xlog:disable", "-Datlas.program=$ROOTDIR",
                "-Datlas.start-picture=$APPDIR/" + AppImage.PICTURE,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        return List.copyOf(all);
    }

    /** Memory and compilers, as the file of options says. */
    List<String> machine(Release release) throws IOException {
        try (Stream<String> lines = Files.lines(release.options().resolve(name().toLowerCase(Locale.ROOT) + ".options"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
