package vn.vinhphuc.atlas.cli;

/** What a command tells the shell. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Problems in the data, or nothing found. */
    public static final int PROBLEMS = 1;
    public static final int WRONG_USE = 2;
    /** Something could not be read or written. */
    public static final int NO_ACCESS = 3;

    private ExitCode() {
    }
}
