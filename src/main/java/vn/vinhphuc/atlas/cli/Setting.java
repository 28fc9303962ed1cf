package vn.vinhphuc.atlas.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackReader;
import vn.vinhphuc.atlas.data.PackResult;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.data.Severity;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * What every command is given.
 *
 * @param console of the shell
 * @param words   of the language that was asked for
 * @param data    the folder or archive of the data pack; empty for the pack inside the program
 */
record Setting(Console console, Words words, Optional<String> data) {

    /** The pack in a folder or an archive, or the one inside the program. */
    PackSource pack(Optional<String> place) throws Failure {
        if (place.isEmpty()) {
            return new BundledPack();
        }
        Path path = path(place.get());
        return PackSource.at(Files.isRegularFile(path) ? path : folder(place.get()));
    }

    PackResult read(PackSource pack) {
        return new PackReader(Release.notBefore(console.today())).read(pack);
    }

    /** The atlas of the pack that was asked for. */
    Atlas atlas() throws Failure {
        return switch (read(pack(data))) {
            case PackResult.Loaded(Atlas atlas, var warnings) -> atlas;
            case PackResult.Broken broken -> throw broken(broken);
        };
    }

    /** A folder that is there. */
    Path folder(String name) throws Failure {
        Path folder = path(name);
        if (name.isBlank() || !Files.isDirectory(folder)) {
            throw Failure.of(ExitCode.NO_ACCESS, words.text("cli.no-folder", name));
        }
        return folder;
    }

    Path path(String name) throws Failure {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.wrongUse(words, "cli.not-a-path", name);
        }
    }

    /** One sentence about a broken pack: how much is wrong and where to see it. */
    private Failure broken(PackResult.Broken broken) {
        if (broken.unreadable()) {
            return Failure.of(ExitCode.NO_ACCESS, broken.problems().getFirst().sentence(words));
        }
        long errors = broken.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        String list = data.map(folder -> "validate " + folder).orElse("validate");
        return Failure.of(ExitCode.PROBLEMS,
                words.text("cli.broken", Count.of(words, errors, "cli.errors"), list));
    }
}
