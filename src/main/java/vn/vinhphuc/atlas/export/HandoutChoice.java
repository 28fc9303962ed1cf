package vn.vinhphuc.atlas.export;

/**
 * How a tour is handed out.
 *
 * @param tour  its id; the first one where there is none of this id
 * @param form  of the file
 * @param notes whether what the speaker has before him is in it
 */
public record HandoutChoice(String tour, Form form, boolean notes) {

    /** What becomes of the scenes. */
    public enum Form {
        ONE_ON_A_PAGE(1),
        TWO_ON_A_PAGE(2),
        FOUR_ON_A_PAGE(4),
        SLIDES(0),
        FOR_THE_INTERPRETER(0);

        private final int perPage;

        Form(int perPage) {
            this.perPage = perPage;
        }

        /** Scenes on a page; 0 where they are not laid on pages. */
        int perPage() {
            return perPage;
        }

        Handouts.Format format() {
            return this == SLIDES ? Handouts.Format.PPTX : Handouts.Format.PDF;
        }
    }

    /** Two scenes on a page, without notes. */
    public static final HandoutChoice FIRST = new HandoutChoice("", Form.TWO_ON_A_PAGE, false);
}
