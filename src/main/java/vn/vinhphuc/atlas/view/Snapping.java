package vn.vinhphuc.atlas.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * Lets the corners of what is measured fall on the points of the map.
 *
 * @param anchors sites and interchanges, in the order of the atlas
 */
public record Snapping(List<Anchor> anchors) {

    /** A point of the map to measure from. */
    public record Anchor(String id, Text label, LatLon at) {
    }

    public Snapping {
        anchors = List.copyOf(anchors);
    }

    public static Snapping of(Atlas atlas) {
        return new Snapping(Stream.concat(
                atlas.sites().stream().flatMap(site -> site.position().stream()
                        .map(position -> new Anchor(site.id(), site.label(), position.at()))),
                atlas.base().interchanges().stream()
                        .map(exit -> new Anchor(exit.feature().id(), exit.feature().label(), exit.at()))).toList());
    }

    /**
     * The nearest point of the map; empty if none is near enough.
     *
     * @param tolerance metres
     */
    public Optional<Anchor> near(LatLon position, double tolerance) {
        return anchors.stream().filter(anchor -> anchor.at().metresTo(position) <= tolerance)
                .min(Comparator.comparingDouble(anchor -> anchor.at().metresTo(position)));
    }

    /**
     * The nearest point of the map to a place of the screen; empty if none is near enough.
     *
     * @param tolerance logical pixels
     */
    public Optional<Anchor> near(ScreenPoint point, Viewport viewport, double tolerance) {
        return anchors.stream().filter(anchor -> pixels(anchor, point, viewport) <= tolerance)
                .min(Comparator.comparingDouble(anchor -> pixels(anchor, point, viewport)));
    }

    private static double pixels(Anchor anchor, ScreenPoint point, Viewport viewport) {
        ScreenPoint at = viewport.toScreen(anchor.at());
        return Math.hypot(at.x() - point.x(), at.y() - point.y());
    }
}
