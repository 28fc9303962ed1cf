package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a data pack and everything that is wrong with it. */
public final class PackReader {

    private final LocalDate today;

    /** @param today no value may describe a later day */
    public PackReader(LocalDate today) {
        this.today = today;
    }

    /** The atlas of a pack with its warnings, or all its problems; never throws for what the pack holds. */
    public PackResult read(PackSource source) {
        Problems problems = new Problems();
        Optional<PackResult> unreachable = unreachable(source, problems);
        return unreachable.orElseGet(() -> new PackReading(source, today, problems).result());
    }

    private static Optional<PackResult> unreachable(PackSource source, Problems problems) {
        try {
            source.paths();
            return Optional.empty();
        } catch (IOException e) {
            problems.error(Where.whole(source.name()), ProblemKind.UNREADABLE, String.valueOf(e));
            return Optional.of(new PackResult.Broken(List.copyOf(problems.sorted())));
        }
    }
}
