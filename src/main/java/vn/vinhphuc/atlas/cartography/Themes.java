package vn.vinhphuc.atlas.cartography;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.data.ThemeFile;
import vn.vinhphuc.atlas.drawing.Colour;

/** The themes of the program. */
public final class Themes {

    /** In the order in which a person goes through them. */
    public static final List<String> IDS = List.of("light", "dark", "projector");

    private static final Map<String, Theme> READ = new ConcurrentHashMap<>();

    private static final ThemeFile.Roles ROLES = new ThemeFile.Roles(
            Stream.of(Role.values()).map(Role::key).toList(), LineRole.keys(false), LineRole.keys(true));

    private Themes() {
    }

    /** @throws IllegalArgumentException if there is no such theme or its file is wrong */
    public static Theme of(String id) {
        return READ.computeIfAbsent(id, name -> of(ThemeFile.read(name, ROLES)));
    }

    /** The theme that follows another one, the first after the last. */
    public static String after(String id) {
        return IDS.get((IDS.indexOf(id) + 1) % IDS.size());
    }

    private static Theme of(ThemeFile file) {
        Map<Role, Colour> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, Colour.of(require(file.colours().get(role.key()))));
        }
        Map<LineRole, LineLook> lines = new EnumMap<>(LineRole.class);
        for (LineRole role : LineRole.values()) {
            ThemeFile.Line line = require(file.lines().get(role.key()));
            lines.put(role, new LineLook(weight(line.width()), line.dash().stream().map(Themes::weight).toList()));
        }
        return new Theme(file.id(), file.name(), colours, lines, file.scale());
    }

    private static Weight weight(ThemeFile.Length length) {
        return new Weight(length.at10(), length.at12());
    }

    private static <T> T require(@Nullable T said) {
        return Objects.requireNonNull(said);
    }
}
