package vn.vinhphuc.atlas.cartography;

import java.util.Map;
import java.util.Objects;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Colour;

/**
 * Colours and weights of the map.
 *
 * @param id      word, the name of its file under {@code assets/themes}
 * @param name    to choose it by
 * @param colours by role, every role is there
 * @param lines   how heavy lines are by role, every role is there
 * @param scale   factor on all sizes of symbols, lines and text; 1 for the laptop, 1.35 for the hall
 */
public record Theme(String id, Text name, Map<Role, Colour> colours, Map<LineRole, LineLook> lines, double scale) {

    /** @throws IllegalArgumentException if a role has no colour or no weight */
    public Theme {
        colours = Map.copyOf(colours);
        for (Role role : Role.values()) {
            if (!colours.containsKey(role)) {
                throw new IllegalArgumentException("the theme " + id + " has no colour for " + role.key());
            }
        }
        lines = Map.copyOf(lines);
        for (LineRole role : LineRole.values()) {
            if (!lines.containsKey(role)) {
                throw new IllegalArgumentException("the theme " + id + " has no weight for " + role.key());
            }
        }
    }

    /** The theme with everything larger or smaller. */
    public Theme scaled(double other) {
        return new Theme(id, name, colours, lines, other);
    }

    public Colour colour(Role role) {
        return Objects.requireNonNull(colours.get(role));
    }

    LineLook line(LineRole role) {
        return Objects.requireNonNull(lines.get(role));
    }
}
