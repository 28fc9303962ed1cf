package vn.vinhphuc.atlas.data;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import vn.vinhphuc.atlas.files.Refusal;

/** Collects everything that is wrong with a pack while it is being read. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    void error(Where where, ProblemKind kind, String... arguments) {
        found.add(new Problem(Severity.ERROR, kind, where.file(), where.pointer(), List.of(arguments)));
        errors++;
    }

    /** The system, or what unpacks an archive, refuses to read something. */
    void unreadable(Where where, IOException refusal) {
        boolean archive = refusal instanceof ZipException || refusal instanceof EOFException;
        error(where, archive ? ProblemKind.DAMAGED_ARCHIVE : ProblemKind.UNREADABLE, Refusal.said(refusal));
    }

    void warning(Where where, ProblemKind kind, String... arguments) {
        found.add(new Problem(Severity.WARNING, kind, where.file(), where.pointer(), List.of(arguments)));
    }

    /** Adds what was found elsewhere. */
    void add(Problems others) {
        found.addAll(others.found);
        errors += others.errors;
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
