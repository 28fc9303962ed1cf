package vn.vinhphuc.atlas.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Who is on which screen.
 *
 * @param audience the screen of the audience
 * @param speaker  the screen of the speaker; empty if there is one screen only
 */
public record Places(Rectangle2D audience, Optional<Rectangle2D> speaker) {

    /**
     * The audience looks at the first screen that is not the laptop's.
     *
     * @param screens the laptop's first, one or more
     * @param swapped whether the two have changed places
     */
    public static Places of(List<Rectangle2D> screens, boolean swapped) {
        if (screens.size() < 2) {
            return new Places(screens.getFirst(), Optional.empty());
        }
        return swapped ? new Places(screens.get(0), Optional.of(screens.get(1))) : new Places(screens.get(1), Optional.of(screens.get(0)));
    }
}
