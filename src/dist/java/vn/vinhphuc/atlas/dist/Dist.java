package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Builds what a person installs, for the system it runs on: a folder with its own runtime, the same as a zip, and an installer.
 * Run by {@code mvn -Pdist package}, straight from its source.
 */
public final class Dist {

    private Dist() {
    }

    /**
     * Arguments, all of them paths or plain words.
     *
     * @param arguments project folder; its target folder; version; time of everything that is built, ISO 8601; folder of the
     *                  options of the virtual machine; folder of a Windows runtime, or {@code none}
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Tools.require();
        Path project = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Release release = new Release(arguments[2].replace("-SNAPSHOT", ""), Instant.parse(arguments[3]), Path.of(arguments[4]));
        Path work = target.resolve("dist-work");
        Folder.clear(work);
        Path out = target.resolve("dist");
        Folder.clear(out);

        Path input = Input.of(target, work.resolve("input"), release.time());
        Path icons = Icons.draw(work.resolve("icons"));
        Path image = AppImage.build(release, project, input, icons, out);
        Folder.date(image, release.time());
        for (Launcher launcher : Launcher.values()) {
            Training.run(launcher, image, work.resolve("rehearsal-" + launcher.word()));
        }
        Folder.date(image, release.time());
        Training.proveElsewhere(image, work.resolve("elsewhere"), work.resolve("proof"));
        Zip.of(image, out.resolve(Names.PACKAGE + "-" + release.version() + "-" + Platform.here().word() + ".zip"), release.time());
        Installer.build(release, image, project, icons, work, out);
        Optional<Path> windows = Optional.of(arguments[5]).filter(word -> !word.equals("none")).map(Path::of);
        if (windows.isPresent()) {
            WindowsZip.build(release, project, target, windows.get(), icons, work, out);
        }
        try (var built = Files.list(out)) {
            built.sorted().forEach(path -> System.out.println("built " + target.getFileName() + "/dist/" + path.getFileName()));
        }
    }
}
