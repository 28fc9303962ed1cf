package vn.vinhphuc.atlas.drawing;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A bundled font file is absent or damaged: the installation is incomplete. */
public final class MissingFontException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    MissingFontException(Face face, @Nullable Throwable cause) {
        super("The font " + face.resource() + " is missing or damaged; install the program again.", cause);
    }
}
