package vn.vinhphuc.atlas.cartography;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * A piece of the overlay that keeps its size while the map moves below it: a symbol, a shield, a label.
 *
 * @param id        the same for the same thing at every zoom, so that it can be kept or cross-faded
 * @param layer     what it lies above and below
 * @param anchor    the ground it stands on
 * @param box       what it covers, in logical pixels around the anchor
 * @param marks     in logical pixels around the anchor
 * @param site      id of the site that is picked by clicking on it
 * @param gathering what a counted symbol stands for; clicking on it opens it
 */
public record Sprite(String id, Layer layer, LatLon anchor, Box box, List<Mark> marks, Optional<String> site,
                     Optional<Gathering> gathering) {

    /** From below to top. */
    public enum Layer {
        LINE_LABEL, AREA_LABEL, SHIELD, POINT, SITE, LABEL, SELECTION
    }

    public Sprite {
        marks = List.copyOf(marks);
    }

    /** A sprite of its own, or of one site. */
    public Sprite(String id, Layer layer, LatLon anchor, Box box, List<Mark> marks, Optional<String> site) {
        this(id, layer, anchor, box, marks, site, Optional.empty());
    }
}
