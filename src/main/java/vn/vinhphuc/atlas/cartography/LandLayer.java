package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.GeoLine;

/** The territory: tints, borders of its units, and the band that sets it apart from its neighbours. */
final class LandLayer {

    private LandLayer() {
    }

    static Layer tints(Land land, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.filled(plane.area(land.territory()), pen.colour(Role.LAND)));
        land.units().forEach(unit -> pieces.add(Piece.filled(plane.area(unit.area()), pen.colour(unit.tint()))));
        return new Layer("land", pieces);
    }

    static Layer units(Land land, Plane plane, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        if (Detail.COMMUNE_BORDERS.at(pen.zoom())) {
            for (GeoLine line : land.communes()) {
                pieces.add(Piece.drawn(plane.line(line), communeStroke(pen)));
            }
        }
        if (Detail.DISTRICT_BORDERS.at(pen.zoom())) {
            for (GeoLine line : land.districts()) {
                pieces.add(Piece.drawn(plane.line(line), districtStroke(pen)));
            }
        }
        return new Layer("units", pieces);
    }

    /** Drawn on both sides of the border; the ground outside then covers the outer half with a clean edge. */
    static Layer band(Land land, Plane plane, Pen pen) {
        if (!Detail.PROVINCE_BAND.at(pen.zoom())) {
            return new Layer("band", List.of());
        }
        Outline border = Outline.rings(land.territory().rings().stream()
                .map(ring -> new Track(plane.points(ring))
                        .thinned(pen.px(pen.line(LineRole.BORDER_BAND_EDGE).width()) / 2).points()).toList());
        return new Layer("band", List.of(
                Piece.drawn(border, pen.solid(pen.colour(Role.BORDER_BAND, 0.28), twice(LineRole.BORDER_BAND, pen))),
                Piece.drawn(border, pen.solid(pen.colour(Role.BORDER_BAND, 0.38), twice(LineRole.BORDER_BAND_EDGE, pen)))));
    }

    static Layer outside(Land land, Plane plane, Pen pen) {
        return new Layer("outside", List.of(Piece.filled(plane.area(land.outside()), pen.colour(Role.OUTSIDE))));
    }

    static Layer border(Land land, Plane plane, Pen pen) {
        return new Layer("province", List.of(Piece.drawn(plane.area(land.territory()), provinceStroke(pen))));
    }

    static Stroke provinceStroke(Pen pen) {
        return pen.blunt(pen.colour(Role.BORDER_PROVINCE), LineRole.BORDER_PROVINCE);
    }

    static Stroke districtStroke(Pen pen) {
        return pen.blunt(pen.colour(Role.BORDER_DISTRICT), LineRole.BORDER_DISTRICT);
    }

    static Stroke communeStroke(Pen pen) {
        return pen.solid(pen.colour(Role.BORDER_COMMUNE), LineRole.BORDER_COMMUNE);
    }

    private static LineLook twice(LineRole role, Pen pen) {
        return LineLook.solid(pen.line(role).width().times(2));
    }
}
