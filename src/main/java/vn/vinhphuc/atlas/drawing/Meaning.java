package vn.vinhphuc.atlas.drawing;

/**
 * What marks are to those who have a document read to them (ISO 32000-1, 14.8.4).
 *
 * @param part of the document
 * @param said instead of a picture; empty for what is text itself
 */
public record Meaning(Part part, String said) {

    /** Of marks that mean nothing together. */
    public static final Meaning NONE = new Meaning(Part.NONE, "");

    /** The parts of a document. */
    public enum Part {
        NONE(""), TITLE("H1"), HEADING("H2"), PARAGRAPH("P"), FIGURE("Figure"), TABLE("Table"), ROW("TR"), HEAD_CELL("TH"), CELL("TD"),
        /** Repeats what is said elsewhere, or nothing. */
        DECORATION("");

        private final String type;

        Part(String type) {
            this.type = type;
        }

        /** The name of the standard structure type; empty where there is none. */
        String type() {
            return type;
        }

        /** Whether its marks are read as they stand. */
        public boolean holdsText() {
            return switch (this) {
                case TITLE, HEADING, PARAGRAPH, HEAD_CELL, CELL -> true;
                case NONE, FIGURE, TABLE, ROW, DECORATION -> false;
            };
        }
    }

    /** Text, or what holds text. */
    public static Meaning of(Part part) {
        return new Meaning(part, "");
    }

    /** A picture. */
    public static Meaning figure(String said) {
        return new Meaning(Part.FIGURE, said);
    }
}
