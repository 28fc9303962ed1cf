package vn.vinhphuc.atlas.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a system installs: {@code .deb}, {@code .msi} or {@code .dmg}, with the kinds of files that the program opens. */
final class Installer {

    /** The libraries of the system that JavaFX loads. */
    private static final String DEPENDS = "libgtk-3-0, libxtst6, libxxf86vm1, libgl1, libfreetype6, libpango-1.0-0, libpangoft2-1.0-0, "
            + "fontconfig";

    private Installer() {
    }

    static void build(Release release, Path image, Path project, Path icons, Path work, Path out)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--app-image", image.toString(), "--name", Launcher.WINDOW.word(),
                "--app-version", release.version(), "--vendor", Names.VENDOR, "--description", Names.DESCRIPTION,
                "--license-file", project.resolve("LICENSE").toString(), "--dest", out.toString()));
        if (Platform.here() != Platform.LINUX) {
            arguments.addAll(Associations.arguments(work));
        }
        switch (Platform.here()) {
            case LINUX -> arguments.addAll(List.of("--type", "deb", "--linux-package-name", Names.PACKAGE,
                    "--linux-deb-maintainer", "contributors@atlas.invalid", "--linux-package-deps", DEPENDS,
                    "--linux-menu-group", "Geography;Office", "--linux-app-category", "misc", "--linux-shortcut",
                    "--resource-dir", resources(work, icons).toString()));
            case WINDOWS -> arguments.addAll(List.of("--type", "msi", "--win-per-user-install", "--win-menu", "--win-shortcut",
                    "--win-dir-chooser", "--win-upgrade-uuid", "7b0f6a0e-3f0e-4d0f-9a55-6c1b1f3d2a10"));
            case MAC -> arguments.addAll(List.of("--type", "dmg"));
        }
        Jpackage.run(arguments, release.time());
    }

    /**
     * The entry of the menu, where JavaFX names its windows by the class of the program; and scripts of our own, because those of
     * jpackage end the installation on a system that has no menu yet. The kinds of files are installed by them too.
     */
    private static Path resources(Path work, Path icons) throws IOException {
        Path folder = Files.createDirectories(work.resolve("resources"));
        Files.copy(icons.resolve("atlas.png"), folder.resolve(Names.PACKAGE + ".png"));
        Files.writeString(folder.resolve(Names.PACKAGE + ".desktop"), """
                [Desktop Entry]
                Type=Application
                Name=Vĩnh Phúc Investment Atlas
                Name[vi]=Atlas Đầu tư Vĩnh Phúc
                Comment=Offline map of the industrial parks and clusters of Vĩnh Phúc
                Comment[vi]=Bản đồ ngoại tuyến các khu, cụm công nghiệp Vĩnh Phúc
                Exec=APPLICATION_LAUNCHER %f
                Icon=APPLICATION_ICON
                Terminal=false
                Categories=Office;Presentation;Education;Geography;
                StartupWMClass=vn.vinhphuc.atlas.ui.shell.AtlasApp
                MimeType=TYPES
                """.replace("TYPES", Associations.types()));
        Files.writeString(folder.resolve("postinst"), """
                #!/bin/sh
                set -e
                if [ "$1" = configure ]; then
                  install -D -m 644 /opt/%1$s/lib/%1$s-%1$s.desktop /usr/share/applications/%1$s.desktop
                  install -D -m 644 /opt/%1$s/lib/app/%2$s /usr/share/mime/packages/%1$s.xml
                  install -D -m 644 /opt/%1$s/lib/%1$s.png /usr/share/icons/hicolor/512x512/apps/%1$s.png
                  if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
                  if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
                fi
                """.formatted(Names.PACKAGE, Associations.MIME));
        Files.writeString(folder.resolve("prerm"), """
                #!/bin/sh
                set -e
                case "$1" in
                  remove|purge)
                    rm -f /usr/share/applications/%1$s.desktop /usr/share/mime/packages/%1$s.xml \\
                      /usr/share/icons/hicolor/512x512/apps/%1$s.png
                    if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
                    if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
                    rmdir /usr/share/applications 2>/dev/null || true
                    ;;
                esac
                """.formatted(Names.PACKAGE));
        return folder;
    }
}
