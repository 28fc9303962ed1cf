package vn.vinhphuc.atlas.ui;

import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Colour;

/**
 * A theme of the map as the inline style of a window's root: each role is a looked-up colour {@code -atlas-<role>} of the
 * style sheets, and all sizes in {@code em} follow the scale.
 */
public record ThemeStyle(Theme theme) {

    private static final double TEXT = 12.4;

    /** The declarations, for {@code root.setStyle}. */
    public String css() {
        StringBuilder css = new StringBuilder("-fx-font-family: 'Be Vietnam Pro'; -fx-font-size: ")
                .append(TEXT * theme.scale()).append("px;");
        for (Role role : Role.values()) {
            css.append(" -atlas-").append(role.key()).append(": ").append(written(theme.colour(role))).append(';');
        }
        return css.toString();
    }

    private static String written(Colour colour) {
        return "rgba(" + colour.red() + "," + colour.green() + "," + colour.blue() + "," + colour.opacity() + ")";
    }
}
