package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap.River;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.WebMercator;

/**
 * Pieces of the base map for a legend: what is drawn at a zoom, and how it looks.
 *
 * @param theme colours and weights
 * @param zoom  of the map that is explained
 */
public record Swatch(Theme theme, double zoom) {

    /** Weights of the samples are those of the overview, whatever the zoom of the map. */
    private static final double SAMPLE_ZOOM = 10;

    public boolean shows(Road road) {
        return RoadLook.of(road).shownAt(zoom);
    }

    public boolean showsRailways() {
        return Detail.RAILWAY.at(zoom);
    }

    public boolean shows(River river) {
        return river.rank() < 3 || Detail.LESSER_RIVERS.at(zoom);
    }

    public boolean showsLakes() {
        return Detail.LAKES.at(zoom);
    }

    /** Whether the ground that a site lies somewhere on is drawn. */
    public boolean showsHalo(SiteKind kind, Position position) {
        return HaloLayer.shows(kind, position.accuracyMetres() / WebMercator.metresPerPixel(position.at().lat(), zoom), zoom);
    }

    public boolean showsRelief() {
        return Detail.RELIEF.at(zoom);
    }

    public boolean showsDistricts() {
        return Detail.DISTRICT_BORDERS.at(zoom);
    }

    public boolean showsCommunes(Administration administration) {
        return administration == Administration.SINCE_2025 && Detail.COMMUNE_BORDERS.at(zoom);
    }

    /** A line from the point 0, 0 to the right, px long. */
    public List<Mark> road(RoadClass roadClass, RoadStatus status, double length) {
        return line(new RoadLook(roadClass, status).strokes(pen()), length);
    }

    public List<Mark> railway(RoadStatus status, double length) {
        return line(RoadLayer.railStrokes(status, pen()), length);
    }

    public List<Mark> river(double length) {
        return line(WaterLayer.strokes(2, pen()), length);
    }

    /** An oval in the middle of a line. */
    public List<Mark> lake(double length) {
        return WaterLayer.oval(new ScreenPoint(length / 2, 0), pen()).stream().map(Piece::mark).toList();
    }

    /** A crest along a line, with its slopes. */
    public List<Mark> mountains(double length) {
        return ReliefLayer.sample(length, Detail.HACHURES.at(zoom), pen());
    }

    public List<Mark> neighbourBorder(double length) {
        return line(List.of(NeighbourLayer.stroke(pen())), length);
    }

    public List<Mark> provinceBorder(double length) {
        Colour band = pen().colour(Role.BORDER_BAND, 0.6);
        return List.of(
                Mark.filled(Outline.rectangle(0, 0, length, 4.5 * theme.scale()), band),
                straight(LandLayer.provinceStroke(pen()), length));
    }

    public List<Mark> districtBorder(double length) {
        return line(List.of(LandLayer.districtStroke(pen())), length);
    }

    public List<Mark> communeBorder(double length) {
        return line(List.of(LandLayer.communeStroke(pen())), length);
    }

    /** A disc around the point 0, 0. */
    public Mark halo(double radius) {
        return Mark.both(Outline.circle(0, 0, radius), pen().colour(Role.PARK, HaloLayer.FILL),
                pen().blunt(pen().colour(Role.PARK, HaloLayer.EDGE), LineRole.HALO_EDGE));
    }

    private Pen pen() {
        return new Pen(theme, SAMPLE_ZOOM);
    }

    private static List<Mark> line(List<Stroke> strokes, double length) {
        return strokes.stream().map(stroke -> straight(stroke, length)).toList();
    }

    private static Mark straight(Stroke stroke, double length) {
        return Mark.drawn(Outline.line(List.of(new ScreenPoint(0, 0), new ScreenPoint(length, 0))), stroke);
    }
}
