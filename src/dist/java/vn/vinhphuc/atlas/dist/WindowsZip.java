package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A portable zip for Windows, put together on any system from a runtime for Windows that someone unpacked. It starts through a
 * script; on Windows itself the profile builds the same with a launcher.
 */
final class WindowsZip {

    private WindowsZip() {
    }

    /**
     * Puts the zip together.
     *
     * @param target  with the JavaFX jars for Windows in {@code windows-lib}
     * @param runtime the folder with {@code bin/javaw.exe}
     * @throws IllegalArgumentException if there is no such file
     */
    static void build(Release release, Path project, Path target, Path runtime, Path icons, Path work, Path out) throws IOException {
        if (!Files.exists(runtime.resolve("bin").resolve("javaw.exe"))) {
            throw new IllegalArgumentException(runtime + " holds no Windows runtime: expected bin/javaw.exe below it."
                    + " Unpack a JRE or JDK 25 for Windows and name its folder.");
        }
        Path folder = Files.createDirectories(work.resolve("windows").resolve(Names.PROGRAM));
        Path lib = Files.createDirectories(folder.resolve("app").resolve("lib"));
        Files.copy(target.resolve("atlas.jar"), folder.resolve("app").resolve("atlas.jar"));
        for (Path jar : Input.jars(target.resolve("lib"))) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        for (Path jar : Input.jars(target.resolve("windows-lib"))) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        copy(runtime, folder.resolve("runtime"));
        Files.copy(icons.resolve("atlas.ico"), folder.resolve("atlas.ico"));
        Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE.txt"));
        String options = " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                + " -Datlas.program=\"%HERE%\" -cp \"%HERE%\\app\\atlas.jar;%HERE%\\app\\lib\\*\" vn.vinhphuc.atlas.Main %*";
        script(folder.resolve(Names.PROGRAM + ".bat"),
                "start \"\" \"%HERE%\\runtime\\bin\\javaw.exe\" " + machine(Launcher.WINDOW, release) + options);
        script(folder.resolve(Launcher.SHELL.word() + ".bat"),
                "\"%HERE%\\runtime\\bin\\java.exe\" " + machine(Launcher.SHELL, release) + options);
        Zip.of(folder, out.resolve(Names.PACKAGE + "-" + release.version() + "-windows-portable.zip"), release.time());
    }

    private static String machine(Launcher launcher, Release release) throws IOException {
        return String.join(" ", launcher.machine(release));
    }

    private static void script(Path file, String command) throws IOException {
        Files.write(file, ("@echo off\r\nset \"HERE=%~dp0.\"\r\n" + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
