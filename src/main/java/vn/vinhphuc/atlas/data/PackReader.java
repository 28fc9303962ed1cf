package vn.vinhphuc.atlas.data;

import java.io.IOException;
import java.time.LocalDate;

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
        try {
            source.paths();
        } catch (PackSource.OutsidePackException e) {
            problems.error(Where.whole(source.name()), ProblemKind.PATH_OUTSIDE, Quote.of(e.path()));
            return new PackResult.Broken(problems.sorted());
        } catch (IOException e) {
            problems.unreadable(Where.whole(source.name()), e);
            return new PackResult.Broken(problems.sorted());
        }
        return new PackReading(source, today, problems).result();
    }
}
