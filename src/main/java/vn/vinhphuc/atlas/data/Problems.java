package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong with a pack while it is being read. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    void error(Where where, ProblemKind kind, String... arguments) {
        found.add(new Problem(Severity.ERROR, kind, where.file(), where.pointer(), List.of(arguments)));
        errors++;
    }

    void warning(Where where, ProblemKind kind, String... arguments) {
        found.add(new Problem(Severity.WARNING, kind, where.file(), where.pointer(), List.of(arguments)));
    }

    /** How many errors were found until now. */
    int errors() {
        return errors;
    }

    /** Errors before warnings, by file, otherwise in the order they were found. */
    List<Problem> sorted() {
        return found.stream().distinct()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem::file)).toList();
    }
}
