package vn.vinhphuc.atlas.cartography.sheet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a sheet may do without. Its sources, dates and licences are not among it. */
public enum Furniture {
    TITLE("title"),
    LEGEND("legend"),
    SCALE_BAR("scale"),
    NORTH_ARROW("north"),
    LOCATOR("locator"),
    EDGE_ARROWS("arrows");

    /** All of it. */
    public static final Set<Furniture> ALL = Collections.unmodifiableSet(EnumSet.allOf(Furniture.class));

    private final String key;

    Furniture(String key) {
        this.key = key;
    }

    /** A word for files and the command line. */
    public String key() {
        return key;
    }

    public static Optional<Furniture> of(String key) {
        return Stream.of(values()).filter(piece -> piece.key.equals(key)).findFirst();
    }
}
