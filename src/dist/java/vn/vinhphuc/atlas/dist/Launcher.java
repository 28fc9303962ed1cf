package vn.vinhphuc.atlas.dist;

import java.util.ArrayList;
import java.util.List;

/** What starts the program, with a cache of the virtual machine of its own: it only fits the options that it was trained with. */
enum Launcher {
    /** Opens the window; also understands the commands. */
    WINDOW("atlas.aot"),
    /**
     * For the commands alone. They are over before the best compiler has paid for itself, and load a third of the classes;
     * on Windows it is the one that has a console.
     */
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
     * How it starts the virtual machine. Without its log: a cache that does not fit is no concern of a person, and what a command
     * writes belongs to the next program.
     */
    List<String> options(Release release) {
        List<String> all = new ArrayList<>(machine(release));
        all.addAll(List.of("-XX:AOTCache=$APPDIR/" + cache, "-Xlog:disable", "-Datlas.program=$ROOTDIR",
                "-Datlas.start-picture=$APPDIR/" + AppImage.PICTURE,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        return List.copyOf(all);
    }

    /** Memory and compilers. */
    List<String> machine(Release release) {
        List<String> all = new ArrayList<>(List.of(release.memory().split(" ")));
        if (this == WINDOW) {
            // The heap begins small and gives back what it does not use, headers of objects are small, and what the system's own code has
            // freed goes back every five seconds: 150 MB less after a start, which takes no longer.
            all.addAll(List.of("-Xms64m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=5000"));
        }
        if (this == SHELL) {
            all.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        }
        return List.copyOf(all);
    }
}
