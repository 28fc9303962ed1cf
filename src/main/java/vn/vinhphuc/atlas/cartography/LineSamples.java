package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.drawing.Stroke;

/**
 * The lines of the base map for a legend, each as the strokes it is drawn with, from below to top.
 *
 * @param theme colours and scale
 * @param zoom  of the map that the legend belongs to
 */
public record LineSamples(Theme theme, double zoom) {

    /** Whether the map shows such roads at this zoom. */
    public boolean shows(RoadClass roadClass) {
        return new RoadLook(roadClass, RoadStatus.OPERATING).shownAt(zoom);
    }

    public List<Stroke> road(RoadClass roadClass, RoadStatus status) {
        return new RoadLook(roadClass, status).strokes(pen());
    }

    public List<Stroke> railway(RoadStatus status) {
        return RoadLayer.railStrokes(status, pen());
    }

    /** @param rank 1 is the widest, 3 the narrowest */
    public List<Stroke> river(int rank) {
        return WaterLayer.strokes(rank, pen());
    }

    /** The border of the former province, without the band inside it. */
    public List<Stroke> provinceBorder() {
        return List.of(LandLayer.provinceStroke(pen()));
    }

    public List<Stroke> districtBorder() {
        return List.of(LandLayer.districtStroke(pen()));
    }

    public List<Stroke> communeBorder() {
        return List.of(LandLayer.communeStroke(pen()));
    }

    private Pen pen() {
        return new Pen(theme, zoom);
    }
}
