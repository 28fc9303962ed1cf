package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.Atlas;

/** What reading a pack comes to. */
public sealed interface PackResult {

    /** A sound pack; the warnings are worth a look. */
    record Loaded(Atlas atlas, List<Problem> warnings) implements PackResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /** A pack that cannot be shown, with everything that is wrong with it, errors first. */
    record Broken(List<Problem> problems) implements PackResult {

        /** @throws IllegalArgumentException if there is no error */
        public Broken {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a broken pack needs an error");
            }
        }

        /** Whether something could not be read at all, as opposed to being read and found wrong. */
        public boolean unreadable() {
            return problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.UNREADABLE
                    || problem.kind() == ProblemKind.DAMAGED_ARCHIVE);
        }
    }

    List<Problem> problems();
}
