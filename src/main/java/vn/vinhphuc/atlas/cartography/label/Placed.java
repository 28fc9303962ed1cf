package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.drawing.Box;

/**
 * A label in its place.
 *
 * @param label  what was placed
 * @param foot   where it stands
 * @param boxes  what it covers, px around its foot
 * @param sprite how it is drawn there
 */
public record Placed(Label label, Foot foot, List<Box> boxes, Sprite sprite) {

    public Placed {
        boxes = List.copyOf(boxes);
    }

    /** How far a name beside a point is from it, px; its text comes after its leader. */
    public double off() {
        Box text = boxes.getLast();
        return Math.hypot(Math.max(0, Math.max(text.x(), -text.right())), Math.max(0, Math.max(text.y(), -text.bottom())));
    }
}
