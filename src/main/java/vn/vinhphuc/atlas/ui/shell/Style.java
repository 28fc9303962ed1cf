package vn.vinhphuc.atlas.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.ui.ThemeStyle;

/** How the window looks: controls of AtlantaFX in the colours of the map's theme. */
final class Style {

    private Style() {
    }

    static void apply(Parent root, Theme theme) {
        apply(theme);
        root.setStyle(new ThemeStyle(theme).css());
    }

    /** To be called before the first control is made: the toolkit would read a style of its own that nobody sees. */
    static void apply(Theme theme) {
        boolean dark = theme.colour(Role.SURFACE).luminance() < 0.2;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
    }
}
