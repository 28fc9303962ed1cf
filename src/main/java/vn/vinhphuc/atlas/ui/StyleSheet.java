package vn.vinhphuc.atlas.ui;

import java.net.URL;
import java.util.Objects;

/** The style sheets of the program. Colours are looked up, see {@link ThemeStyle}; sizes are in em. */
public enum StyleSheet {
    /** What the parts of the window share. */
    SHARED("shared"),
    PANEL("panel"),
    FIND("find"),
    MATCH("match"),
    /** The tray at the foot of the window. */
    COMPARE("compare"),
    /** The strip of scenes. */
    SCENES("scenes"),
    MAP("map"),
    PERIOD("period"),
    EXPORT("export"),
    /** The audience's screen. */
    STAGE("stage"),
    /** The screen of a booth. */
    BOOTH("booth"),
    GUIDE("guide"),
    SETTINGS("settings"),
    /** The speaker's screen. */
    CONSOLE("console"),
    /** The frame of the window. */
    SHELL("shell");

    private final String name;

    StyleSheet(String name) {
        this.name = name;
    }

    /** For {@code getStylesheets().add}: as it is written, or as a package brings it along, parsed already. */
    public String address() {
        URL parsed = StyleSheet.class.getResource("/style/" + name + ".bss");
        URL file = parsed == null ? StyleSheet.class.getResource("/style/" + name + ".css") : parsed;
        return Objects.requireNonNull(file, name).toExternalForm();
    }
}
