package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.geo.Border;
import vn.vinhphuc.atlas.geo.Coverage;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * The territory with its units, generalised together so that borders which coincide still do.
 *
 * @param territory the former province
 * @param outside   everything around it
 * @param units     with their tints
 * @param districts borders between districts
 * @param communes  borders between communes of one district
 */
record Land(GeoArea territory, GeoArea outside, List<Tinted> units, List<GeoLine> districts, List<GeoLine> communes) {

    /** Far enough for a wall of screens that shows the territory small. */
    private static final double DEGREES_AROUND = 4;

    /** An area and the role of its colour. */
    record Tinted(GeoArea area, Role tint) {
    }

    static Land of(BaseMap base, Administration administration, DistrictTints tints, double toleranceMetres) {
        List<Unit> units = base.units(administration);
        List<GeoArea> areas = new ArrayList<>(List.of(around(base.territory().area())));
        units.forEach(unit -> areas.add(unit.area()));
        List<GeoArea> simple = Coverage.simplified(areas, toleranceMetres);
        List<Tinted> tinted = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            tinted.add(new Tinted(simple.get(i + 1), tints.of(units.get(i))));
        }
        List<GeoLine> districts = new ArrayList<>();
        List<GeoLine> communes = new ArrayList<>();
        for (Border border : Coverage.borders(simple.subList(1, simple.size()))) {
            if (border.inner()) {
                boolean within = border.sides().stream().map(i -> DistrictTints.district(units.get(i))).distinct().count() == 1;
                (within ? communes : districts).add(border.line());
            }
        }
        List<List<LatLon>> rings = simple.getFirst().rings();
        return new Land(new GeoArea(rings.subList(1, rings.size())), simple.getFirst(), tinted, districts, communes);
    }

    private static GeoArea around(GeoArea territory) {
        GeoBounds b = territory.bounds();
        double west = Math.max(-180, b.west() - DEGREES_AROUND);
        double east = Math.min(180, b.east() + DEGREES_AROUND);
        double south = Math.max(-85, b.south() - DEGREES_AROUND);
        double north = Math.min(85, b.north() + DEGREES_AROUND);
        List<LatLon> rectangle = List.of(new LatLon(south, west), new LatLon(south, east), new LatLon(north, east),
                new LatLon(north, west), new LatLon(south, west));
        return new GeoArea(Stream.concat(Stream.of(rectangle), territory.rings().stream()).toList());
    }
}
