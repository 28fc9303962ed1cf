package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * With what the speaker points.
 *
 * @param spotlight whether all but the place under the pointer is dimmed
 * @param drawing   whether the pointer draws instead of moving the map
 * @param ink       lines on the ground, each of one position or more
 */
public record Pointing(boolean spotlight, boolean drawing, List<List<LatLon>> ink) {

    public static final Pointing NONE = new Pointing(false, false, List.of());

    public Pointing {
        ink = ink.stream().map(List::copyOf).toList();
    }

    /** Whether the pointer is anything but a pointer. */
    public boolean active() {
        return spotlight || drawing;
    }

    Pointing toggleSpotlight() {
        return new Pointing(!spotlight, false, ink);
    }

    Pointing toggleDrawing() {
        return new Pointing(false, !drawing, ink);
    }

    Pointing put() {
        return new Pointing(false, false, ink);
    }

    Pointing erased() {
        return new Pointing(spotlight, drawing, List.of());
    }

    Pointing begun(LatLon at) {
        List<List<LatLon>> more = new ArrayList<>(ink);
        more.add(List.of(at));
        return new Pointing(spotlight, drawing, more);
    }

    Pointing drawn(LatLon to) {
        if (ink.isEmpty()) {
            return begun(to);
        }
        List<List<LatLon>> longer = new ArrayList<>(ink);
        List<LatLon> last = new ArrayList<>(longer.removeLast());
        last.add(to);
        longer.add(last);
        return new Pointing(spotlight, drawing, longer);
    }
}
