package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A folder that just runs: launcher, jars and a runtime of only what the program needs. */
final class AppImage {

    /** The window as it opens for the first time, beside the jars. */
    static final String PICTURE = "start.picture";

    /** What the jars use of the Java platform, as {@code jdeps} lists it. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting,"
            + "java.sql,java.xml,java.xml.crypto,jdk.jfr,jdk.unsupported,jdk.zipfs";

    private AppImage() {
    }

    /** @return the folder of the program */
    static Path build(Release release, Path project, Path input, Path icons, Path out) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("--type", "app-image", "--name", Launcher.WINDOW.word(), "--app-version", release.version(),
                "--vendor", Names.VENDOR, "--description", Names.DESCRIPTION, "--input", input.toString(), "--main-jar", "atlas.jar",
                "--icon", icons.resolve(icon()).toString(), "--dest", out.toString(), "--add-modules", MODULES,
                "--jlink-options", "--strip-debug --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive"));
        for (String option : Launcher.WINDOW.options(release)) {
            arguments.addAll(List.of("--java-options", option));
        }
        arguments.addAll(List.of("--add-launcher", Launcher.SHELL.word() + "=" + shell(release, icons)));
        Jpackage.run(arguments, release.time());
        Path image = out.resolve(Platform.here() == Platform.MAC ? Launcher.WINDOW.word() + ".app" : Launcher.WINDOW.word());
        Files.copy(project.resolve("LICENSE"), app(image).resolve("LICENSE"));
        if (Platform.here() == Platform.LINUX) {
            Files.writeString(app(image).resolve(Associations.MIME), Associations.mime());
            for (Launcher launcher : Launcher.values()) {
                Files.writeString(image.resolve("bin").resolve(launcher.word()), script(launcher, release));
            }
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
     * In the place of jpackage's program, which asks the package managers of Linux twice who it is before it starts the same virtual
     * machine: four tenths of a second. Where the system's language is not installed, the machine could not read a path with Vietnamese
     * letters, not even that of the program.
     */
    private static String script(Launcher launcher, Release release) throws IOException {
        String options = launcher.options(release).stream().map(option -> "'" + option.replace("$APPDIR", "'\"$root\"'/lib/app")
                .replace("$ROOTDIR", "'\"$root\"'") + "'").collect(Collectors.joining(" "));
        return """
                #!/bin/sh
                self=$(readlink -f "$0")
                root=${self%%/bin/*}
                [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
                exec "$root/lib/runtime/bin/java" %s -cp "$root/lib/app/atlas.jar" vn.vinhphuc.atlas.Main "$@"
                """.formatted(options);
    }

    /** What differs from the launcher of the window; a program with a window has no console on Windows. */
    private static Path shell(Release release, Path icons) throws IOException {
        return Files.writeString(icons.resolveSibling("shell.properties"),
                "java-options=" + String.join(" ", Launcher.SHELL.options(release))
                + "\nwin-console=true\nwin-menu=false\nwin-shortcut=false\nlinux-shortcut=false\n");
    }

    private static String icon() {
        return switch (Platform.here()) {
            case LINUX -> "atlas.png";
            case WINDOWS -> "atlas.ico";
            case MAC -> "atlas.icns";
        };
    }
}
