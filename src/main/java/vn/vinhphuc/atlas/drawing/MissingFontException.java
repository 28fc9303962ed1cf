package vn.vinhphuc.atlas.drawing;

import java.io.Serial;

/** None of the bundled font files can be used: the installation is incomplete. */
public final class MissingFontException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    MissingFontException() {
        super("The fonts of the program are missing or damaged; install it again.");
    }
}
