package vn.vinhphuc.atlas.cartography.overlay;

import java.util.Locale;
import vn.vinhphuc.atlas.cartography.Sprite;

/** The kinds of signs that stand on a map; names, shields and the like say in words what they are. */
public enum Sign {
    PLACE, INTERCHANGE, REST, STATION, PEAK, SITE, TICK, TIE, GATHERED, FATE, COMPARED, SELECTED, GOAL;

    private static final char MARK = ':';

    private final String prefix = name().toLowerCase(Locale.ROOT) + MARK;

    /** The id of the sprite that stands for something. */
    String id(String of) {
        return prefix + of;
    }

    public boolean is(Sprite sprite) {
        return sprite.id().startsWith(prefix);
    }

    /** The id of what a sprite of this kind stands for. */
    public String of(Sprite sprite) {
        return sprite.id().substring(prefix.length());
    }

    /** The id of the name that stands beside a sign. */
    static String name(Sprite sign) {
        return "name" + sign.id().substring(sign.id().indexOf(MARK));
    }
}
