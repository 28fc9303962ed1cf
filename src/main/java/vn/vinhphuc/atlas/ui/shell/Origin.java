package vn.vinhphuc.atlas.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackArchive;
import vn.vinhphuc.atlas.data.PackFolder;
import vn.vinhphuc.atlas.data.PackSource;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.ui.settings.ShownData;

/**
 * Where the data of a window comes from.
 *
 * @param source    of the pack
 * @param problems  of the pack and its tours
 * @param folders   where what is kept goes
 * @param toShipped shows the data that came with the program instead
 */
record Origin(PackSource source, List<Problem> problems, Optional<Folders> folders, Runnable toShipped) {

    Origin {
        problems = List.copyOf(problems);
    }

    /** The bytes of a file of the pack; what cannot be read is left out: the reader of the pack has said so. */
    Optional<byte[]> picture(String path) {
        try {
            return source.read(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param exports folder that files are offered to go to */
    ShownData shown(Path exports) {
        Optional<Path> place = switch (source) {
            case PackFolder(Path folder) -> Optional.of(folder);
            case PackArchive(Path file) -> Optional.of(file);
            case BundledPack bundled -> Optional.empty();
        };
        return new ShownData(place, problems, folders.map(Folders::state), folders.map(Folders::settings), exports);
    }
}
