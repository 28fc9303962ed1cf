package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder that just runs: launcher, jars and a runtime of only what the program needs. */
final class AppImage {

    /** The cache of the virtual machine, beside the jars. */
    static final String CACHE = "atlas.aot";

    /** What the jars use of the Java platform, as {@code jdeps} lists it. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting,"
            + "java.sql,java.xml,java.xml.crypto,jdk.jfr,jdk.unsupported,jdk.zipfs";

    private AppImage() {
    }

    /** @return the folder of the program */
    static Path build(Release release, Path project, Path input, Path icons, Path out) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", launcher(), "--app-version", release.version(),
                "--vendor", Names.VENDOR, "--description", Names.DESCRIPTION, "--input", input.toString(), "--main-jar", "atlas.jar",
                "--icon", icons.resolve(icon()).toString(), "--dest", out.toString(), "--add-modules", MODULES,
                "--jlink-options", "--strip-debug --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive"));
        for (String option : options(release)) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (Platform.here() == Platform.WINDOWS) {
            // A program with a window has no console on Windows: the commands have a launcher of their own.
            Path console = Files.writeString(icons.resolveSibling("console.properties"), "win-console=true\n");
            arguments.addAll(List.of("--add-launcher", Names.PACKAGE + "-console=" + console));
        }
        Jpackage.run(arguments);
        Path image = out.resolve(Platform.here() == Platform.MAC ? launcher() + ".app" : launcher());
        Files.copy(project.resolve("LICENSE"), app(image).resolve("LICENSE"));
        if (Platform.here() == Platform.LINUX) {
            Files.writeString(app(image).resolve(Associations.MIME), Associations.mime());
        }
        return image;
    }

    /** The folder of the jars. */
    static Path app(Path image) {
        return image.resolve(switch (Platform.here()) {
            case LINUX -> "lib/app";
            case WINDOWS -> "app";
            case MAC -> "Contents/app";
        });
    }

    /** The runtime's own {@code java}. */
    static Path java(Path image) {
        return image.resolve(switch (Platform.here()) {
            case LINUX -> "lib/runtime/bin/java";
            case WINDOWS -> "runtime/bin/java.exe";
            case MAC -> "Contents/runtime/Contents/Home/bin/java";
        });
    }

    /**
     * How the launcher starts the virtual machine; the cache only fits the same options. Without its log: a cache that does not
     * fit is no concern of a person, and what a command writes belongs to the next program.
     */
    static List<String> options(Release release) {
        List<String> all = new ArrayList<>(List.of(release.memory().split(" ")));
        all.addAll(List.of("-XX:AOTCache=$APPDIR/" + CACHE, "-Xlog:disable", "-Datlas.program=$ROOTDIR",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        return List.copyOf(all);
    }

    static String launcher() {
        return Platform.here() == Platform.LINUX ? Names.PACKAGE : Names.PROGRAM;
    }

    private static String icon() {
        return switch (Platform.here()) {
            case LINUX -> "atlas.png";
            case WINDOWS -> "atlas.ico";
            case MAC -> "atlas.icns";
        };
    }
}
