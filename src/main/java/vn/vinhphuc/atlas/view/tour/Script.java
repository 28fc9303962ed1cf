package vn.vinhphuc.atlas.view.tour;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Text;

/**
 * What is written in a scene, and what is said.
 *
 * @param title     large
 * @param statement the one sentence that should be kept in mind
 * @param remark    how well the statement is known, smaller
 * @param notes     for the speaker alone
 * @param say       a sentence that the figures bear
 * @param avoid     what should not be said
 */
public record Script(Text title, Optional<Text> statement, Optional<Text> remark, Optional<Text> notes, Optional<Text> say,
                     Optional<Text> avoid) {

    /** A title alone. */
    public static Script of(Text title) {
        return new Script(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Script withTitle(Text to) {
        return new Script(to, statement, remark, notes, say, avoid);
    }

    public Script withStatement(Optional<Text> to) {
        return new Script(title, to, remark, notes, say, avoid);
    }

    public Script withNotes(Optional<Text> to) {
        return new Script(title, statement, remark, to, say, avoid);
    }
}
