package vn.vinhphuc.atlas.cartography;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhphuc.atlas.data.ThemeFile;
import vn.vinhphuc.atlas.drawing.Colour;

/** The themes of the program. */
public final class Themes {

    /** In the order in which a person goes through them. */
    public static final List<String> IDS = List.of("light", "dark", "projector");

    private static final Map<String, Theme> READ = new ConcurrentHashMap<>();

    private Themes() {
    }

    /** @throws IllegalArgumentException if there is no such theme or its file is wrong */
    public static Theme of(String id) {
        return READ.computeIfAbsent(id, name -> of(ThemeFile.read(name)));
    }

    /** The theme that follows another one, the first after the last. */
    public static String after(String id) {
        return IDS.get((IDS.indexOf(id) + 1) % IDS.size());
    }

    private static Theme of(ThemeFile file) {
        Map<Role, Colour> colours = new EnumMap<>(Role.class);
        file.colours().forEach((key, hex) -> colours.put(
                Role.of(key).orElseThrow(() -> new IllegalArgumentException(
                        "the theme " + file.id() + " has a colour for “" + key + "”, which the map does not know")),
                Colour.of(hex)));
        return new Theme(file.id(), file.name(), colours, file.sizes().getOrDefault("scale", 1.0));
    }
}
