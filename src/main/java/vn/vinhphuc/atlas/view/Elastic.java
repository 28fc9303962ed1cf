package vn.vinhphuc.atlas.view;

/** How something gives way that is pulled beyond its limit, and how it comes back when it is let go. */
public final class Elastic {

    /** Whatever was let go is back within this time. */
    public static final double SECONDS = 0.25;

    /** Of a critically damped spring, per second: what is left after {@link #SECONDS} is less than a pixel. */
    private static final double RATE = 30;

    private Elastic() {
    }

    /**
     * How far it gives way: at first as far as it is pulled, then less and less.
     *
     * @param beyond how far it is pulled beyond the limit, to either side
     * @param most   what it approaches and never reaches, more than 0
     */
    public static double give(double beyond, double most) {
        return beyond * most / (most + Math.abs(beyond));
    }

    /**
     * The pull under which it gives way so far.
     *
     * @param given within {@code most}; more counts as nearly that
     * @param most  as in {@link #give}
     */
    public static double pull(double given, double most) {
        double within = Math.clamp(given, -0.95 * most, 0.95 * most);
        return within * most / (most - Math.abs(within));
    }

    /**
     * How far beyond the limit it is, some time after it was let go.
     *
     * @param beyond  how far it was beyond
     * @param speed   how fast it was then, per second
     * @param seconds since then, 0 or more
     */
    public static double back(double beyond, double speed, double seconds) {
        return seconds >= SECONDS ? 0 : (beyond + (speed + RATE * beyond) * seconds) * Math.exp(-RATE * seconds);
    }
}
