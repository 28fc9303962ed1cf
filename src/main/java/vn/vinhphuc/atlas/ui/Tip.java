package vn.vinhphuc.atlas.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a part of the window when the mouse rests on it. To the toolkit each tooltip is a window of its own, and there are a
 * hundred of them: so each is made when the mouse first comes to its part. JavaFX thread only.
 */
public final class Tip {

    private final Node part;
    private String text = "";
    private double width;
    private @Nullable Tooltip made;

    private Tip(Node part) {
        this.part = part;
        part.getProperties().put(Tip.class, this);
        part.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Says something of a part, in the place of what was said before; a screen reader hears it as help. */
    public static void on(Node part, String text) {
        of(part).say(text);
    }

    /** @param width of the longest line, logical px */
    public static void on(Node part, String text, double width) {
        Tip tip = of(part);
        tip.width = width;
        tip.say(text);
    }

    private static Tip of(Node part) {
        return part.hasProperties() && part.getProperties().get(Tip.class) instanceof Tip known ? known : new Tip(part);
    }

    private void say(String words) {
        text = words;
        part.setAccessibleHelp(words);
        if (made != null) {
            made.setText(words);
        }
    }

    private void make() {
        if (made == null) {
            Tooltip tooltip = new Tooltip(text);
            made = tooltip;
            if (width > 0) {
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(width);
            }
            if (part instanceof Control control) {
                control.setTooltip(tooltip);
            } else {
                Tooltip.install(part, tooltip);
            }
        }
    }
}
