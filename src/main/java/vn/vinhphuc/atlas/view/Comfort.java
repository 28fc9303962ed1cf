package vn.vinhphuc.atlas.view;

/**
 * What makes the window pleasant for one person.
 *
 * @param motion   how much moves by itself
 * @param textSize of the window's words; the map has sizes of its own
 */
public record Comfort(Motion motion, TextSize textSize) {

    /** As the system is set, in the usual size. */
    public static final Comfort USUAL = new Comfort(Motion.SYSTEM, TextSize.NORMAL);

    /** How much moves by itself. */
    public enum Motion {
        /** As the system is set. */
        SYSTEM("system"),
        FULL("full"),
        /** What changes is there at once. */
        LESS("less");

        private final String key;

        Motion(String key) {
            this.key = key;
        }

        /** A word for files. */
        public String key() {
            return key;
        }

        /** @param system whether the system asks for less motion */
        public boolean reduced(boolean system) {
            return this == LESS || this == SYSTEM && system;
        }
    }

    /** Of words. */
    public enum TextSize {
        NORMAL("normal", 1), LARGE("large", 1.15), LARGEST("largest", 1.3);

        private final String key;
        private final double scale;

        TextSize(String key, double scale) {
            this.key = key;
            this.scale = scale;
        }

        /** A word for files. */
        public String key() {
            return key;
        }

        /** How many times as large as normal. */
        public double scale() {
            return scale;
        }
    }

    public Comfort withMotion(Motion to) {
        return new Comfort(to, textSize);
    }

    public Comfort withTextSize(TextSize to) {
        return new Comfort(motion, to);
    }
}
