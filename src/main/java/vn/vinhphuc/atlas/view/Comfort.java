package vn.vinhphuc.atlas.view;

/**
 * What makes the program pleasant for whoever works with it.
 *
 * @param motion   how much moves by itself
 * @param textSize of the window's words; the map has sizes of its own
 * @param console  how the speaker's screen looks, whatever the audience sees
 * @param patience how long a booth waits for a guest who does nothing
 */
public record Comfort(Motion motion, TextSize textSize, Console console, Patience patience) {

    /** As the system is set, in the usual size. */
    public static final Comfort USUAL = new Comfort(Motion.SYSTEM, TextSize.NORMAL, Console.DARK, Patience.MINUTE);

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

    /** How the speaker's screen looks. */
    public enum Console {
        /** For dark halls. */
        DARK("dark"),
        LIGHT("light");

        private final String key;

        Console(String key) {
            this.key = key;
        }

        /** A word for files and style sheets. */
        public String key() {
            return key;
        }

        public Console other() {
            return this == DARK ? LIGHT : DARK;
        }
    }

    /**
     * How long a guest of a booth may do nothing before it is counted down. Less would take the screen from one who reads, more keep it
     * from the next.
     */
    public enum Patience {
        HALF_MINUTE("half-minute", 30), MINUTE("minute", 60), TWO_MINUTES("two-minutes", 120), FIVE_MINUTES("five-minutes", 300);

        private final String key;
        private final int seconds;

        Patience(String key, int seconds) {
            this.key = key;
            this.seconds = seconds;
        }

        /** A word for files. */
        public String key() {
            return key;
        }

        /** Milliseconds, 30,000…300,000. */
        public long millis() {
            return seconds * 1000L;
        }
    }

    public Comfort withMotion(Motion to) {
        return new Comfort(to, textSize, console, patience);
    }

    public Comfort withTextSize(TextSize to) {
        return new Comfort(motion, to, console, patience);
    }

    public Comfort withConsole(Console to) {
        return new Comfort(motion, textSize, to, patience);
    }

    public Comfort withPatience(Patience to) {
        return new Comfort(motion, textSize, console, to);
    }
}
