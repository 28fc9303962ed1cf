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
        StringBuilder css = new StringBuilder("-fx-font-family: 'Be Vietnam Pro'; ").append(textSize(1));
        for (Role role : Role.values()) {
            css.append(" -atlas-").append(role.key()).append(": ").append(written(theme.colour(role))).append(';');
        }
        return css.toString();
    }

    /**
     * The declaration of the size of the row text. In pixels: below a size in {@code em}, the toolkit takes that of a text in a paragraph
     * from the root.
     *
     * @param times the usual size
     */
    public String textSize(double times) {
        return "-fx-font-size: " + TEXT * theme.scale() * times + "px;";
    }

    private static String written(Colour colour) {
        return "rgba(" + colour.red() + "," + colour.green() + "," + colour.blue() + "," + colour.opacity() + ")";
    }
}
