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

    /** What can be written, in the order in which a form asks for it. */
    public enum Part {
        TITLE("title"), STATEMENT("statement"), REMARK("remark"), SAY("say"), AVOID("avoid"), NOTES("notes");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** A word for files and words. */
        public String key() {
            return key;
        }

        /** Whether the audience reads it. */
        public boolean isShown() {
            return this == TITLE || this == STATEMENT || this == REMARK;
        }
    }

    /** A title alone. */
    public static Script of(Text title) {
        return new Script(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<Text> text(Part part) {
        return switch (part) {
            case TITLE -> Optional.of(title);
            case STATEMENT -> statement;
            case REMARK -> remark;
            case SAY -> say;
            case AVOID -> avoid;
            case NOTES -> notes;
        };
    }

    /** With other words in one place; a title that is taken away stays as it was. */
    public Script with(Part part, Optional<Text> to) {
        return switch (part) {
            case TITLE -> withTitle(to.orElse(title));
            case STATEMENT -> withStatement(to);
            case REMARK -> new Script(title, statement, to, notes, say, avoid);
            case SAY -> new Script(title, statement, remark, notes, to, avoid);
            case AVOID -> new Script(title, statement, remark, notes, say, to);
            case NOTES -> withNotes(to);
        };
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
