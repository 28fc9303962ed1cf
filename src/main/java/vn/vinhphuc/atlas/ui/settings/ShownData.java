package vn.vinhphuc.atlas.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.data.Problem;

/**
 * Where what is shown comes from, and where what is kept goes.
 *
 * @param place    of the data pack; empty for the one that came with the program
 * @param problems of the pack and its tours, as a check of it names them
 * @param state    folder for what was looked at, shortlists, own tours and the log; empty if nothing can be kept
 * @param settings folder for what is set; empty if nothing can be kept
 * @param exports  folder that files are offered to go to
 */
public record ShownData(Optional<Path> place, List<Problem> problems, Optional<Path> state, Optional<Path> settings, Path exports) {
    public ShownData {
        problems = List.copyOf(problems);
    }
}
