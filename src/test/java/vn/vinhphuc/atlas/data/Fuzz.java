package vn.vinhphuc.atlas.data;

import java.util.Random;

/**
 * Random input for the readers: the same for the same seed. {@code -Datlas.fuzz.seed=7} takes another one,
 * {@code -Datlas.fuzz.times=10} ten times as much.
 */
public final class Fuzz {

    private static final long SEED = Long.getLong("atlas.fuzz.seed", 20261130);

    private Fuzz() {
    }

    public static Random random() {
        return new Random(SEED);
    }

    /** How many inputs, where so many are usual. */
    public static int inputs(int usual) {
        return usual * Integer.getInteger("atlas.fuzz.times", 1);
    }

    /** A file as a fault or a hand may leave it. */
    public static byte[] changed(byte[] sound, Random random) {
        return Mutations.of(sound, random);
    }
}
