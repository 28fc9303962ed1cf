package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.files.Refusal;
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

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The problem as one sentence: file, pointer, what was found, what was expected and what to do. */
    public String sentence(Words words) {
        return (pointer.isEmpty() ? file : file + " " + pointer) + ": " + words.text(kind.key(), told(words).toArray());
    }

    /** The system's refusals are told in the language of the person, as far as they are known. */
    private List<String> told(Words words) {
        return kind == ProblemKind.UNREADABLE ? arguments.stream().map(said -> Refusal.in(said, words::text)).toList() : arguments;
    }
}
