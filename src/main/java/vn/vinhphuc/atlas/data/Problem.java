package vn.vinhphuc.atlas.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.files.Refusal;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * Something in a data pack that is wrong or looks wrong. It holds no sentence: {@link #sentence} makes one in any language.
 *
 * @param severity  whether the pack can be shown nevertheless
 * @param kind      which rule was broken
 * @param file      path inside the pack
 * @param pointer   JSON pointer (RFC 6901) such as {@code /3/figures/1/number}; empty for the whole file
 * @param arguments what was found, what was expected …, in the order of the words under {@link ProblemKind#key()}
 */
public record Problem(Severity severity, ProblemKind kind, String file, String pointer, List<String> arguments) {

    private static final Set<ProblemKind> OF_FIGURES = EnumSet.of(ProblemKind.ABOVE_TOTAL_AREA, ProblemKind.LEASED_ABOVE_LEASABLE,
            ProblemKind.OUTSIDE_TERRITORY, ProblemKind.BELOW_STRAIGHT_LINE);
    private static final Set<String> MEASURES = Stream.of(Measure.values()).map(Measure::key).collect(Collectors.toUnmodifiableSet());

    /** A whole number may be a year. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The problem as one sentence: file, pointer, what was found, what was expected and what to do. */
    public String sentence(Words words) {
        return (pointer.isEmpty() ? file : file + " " + pointer) + ": " + words.text(kind.key(), told(words).toArray());
    }

    /** Refusals of the system, names of measures and numbers as the language has them. */
    private List<String> told(Words words) {
        if (kind == ProblemKind.UNREADABLE) {
            return arguments.stream().map(said -> Refusal.in(said, words::text)).toList();
        }
        return OF_FIGURES.contains(kind) ? arguments.stream().map(one -> figure(one, words)).toList() : arguments;
    }

    private static String figure(String argument, Words words) {
        if (MEASURES.contains(argument)) {
            return words.text("measure." + argument);
        }
        return DECIMAL.matcher(argument).matches() ? new Numbers(words).exact(Double.parseDouble(argument)) : argument;
    }
}
