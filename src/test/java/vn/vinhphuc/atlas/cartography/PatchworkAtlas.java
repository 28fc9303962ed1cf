package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Feature;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.domain.Figures;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/** A made-up province of 4 × 4 communes in 2 × 2 districts, with one of everything that the base map draws. */
final class PatchworkAtlas {

    static final double SOUTH = 21.2;
    static final double WEST = 105.4;
    private static final double STEP = 0.08;
    private static final int COMMUNES = 4;

    private final LatLon[][] corners = new LatLon[COMMUNES + 1][COMMUNES + 1];

    private PatchworkAtlas(SplittableRandom random) {
        for (int row = 0; row <= COMMUNES; row++) {
            for (int column = 0; column <= COMMUNES; column++) {
                corners[row][column] = new LatLon(SOUTH + (row + random.nextDouble(-0.2, 0.2)) * STEP,
                        WEST + (column + random.nextDouble(-0.2, 0.2)) * STEP);
            }
        }
    }

    /** @param seed the same seed gives the same province */
    static Atlas of(long seed) {
        return new PatchworkAtlas(new SplittableRandom(seed)).atlas();
    }

    private Atlas atlas() {
        Text name = Text.vietnamese("thử");
        return new Atlas(new Atlas.Pack("p", "1", AsOf.UNDATED, name, name, List.of(), Optional.empty()),
                List.of(site("kcn-a", SiteKind.PARK, 1, 1, 1500), site("kcn-b", SiteKind.PARK, 1, 2, 6000),
                        site("kcn-c", SiteKind.PARK, 1, 3, 6000), site("ccn-a", SiteKind.CLUSTER, 3, 1, 2000)),
                List.of(), List.of(),
                new Province(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), base());
    }

    private BaseMap base() {
        List<Unit> communes = new ArrayList<>();
        for (int row = 0; row < COMMUNES; row++) {
            for (int column = 0; column < COMMUNES; column++) {
                communes.add(unit("c" + row + column, Optional.of("d" + row / 2 + column / 2), row, column, 1));
            }
        }
        List<Unit> districts = List.of(unit("d00", Optional.empty(), 0, 0, 2), unit("d01", Optional.empty(), 0, 2, 2),
                unit("d10", Optional.empty(), 2, 0, 2), unit("d11", Optional.empty(), 2, 2, 2));
        Unit territory = unit("t", Optional.empty(), 0, 0, COMMUNES);
        List<Unit> neighbours = List.of(box("n1", SOUTH - 1, WEST - 1, SOUTH + 0.5), box("n2", SOUTH + 0.5, WEST - 1, SOUTH + 2));
        return new BaseMap(territory, districts, communes,
                Map.of(Administration.UNTIL_2025, neighbours, Administration.SINCE_2025, neighbours),
                List.of(new BaseMap.River(feature("r1"), 1, across(0.05, 0.4)), new BaseMap.River(feature("r3"), 3, across(0.3, 0.15))),
                List.of(new BaseMap.Spot(feature("l"), new LatLon(SOUTH + 0.2, WEST + 0.1))),
                new BaseMap.Relief(List.of(new BaseMap.Ridge(feature("crest"), new GeoLine(northernEdge()))), List.of()),
                List.of(road("e", RoadClass.EXPRESSWAY, RoadStatus.OPERATING, 0.02, 0.28),
                        road("b", RoadClass.RING_ROAD, RoadStatus.UNDER_CONSTRUCTION, 0.25, 0.02),
                        road("p", RoadClass.RING_ROAD, RoadStatus.PLANNED, 0.31, 0.06),
                        road("n", RoadClass.NATIONAL, RoadStatus.OPERATING, 0.12, 0.2),
                        road("d", RoadClass.PROVINCIAL, RoadStatus.OPERATING, 0.2, 0.1)),
                List.of(new BaseMap.Railway(feature("rail"), RoadStatus.OPERATING, true, Text.vietnamese("±1 km"), across(0.15, 0.18))),
                List.of(), List.of(), List.of());
    }

    private List<LatLon> northernEdge() {
        return IntStream.rangeClosed(0, COMMUNES).mapToObj(column -> corners[COMMUNES][column]).toList();
    }

    /** A block of communes as one unit, with every corner that its neighbours have. */
    private Unit unit(String id, Optional<String> district, int row, int column, int size) {
        List<LatLon> ring = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> ring.add(corners[row][column + i]));
        IntStream.range(0, size).forEach(i -> ring.add(corners[row + i][column + size]));
        IntStream.range(0, size).forEach(i -> ring.add(corners[row + size][column + size - i]));
        IntStream.range(0, size).forEach(i -> ring.add(corners[row + size - i][column]));
        ring.add(ring.getFirst());
        return new Unit(feature(id), Optional.of(id), district, new GeoArea(List.of(ring)));
    }

    private static Unit box(String id, double south, double west, double north) {
        List<LatLon> ring = List.of(new LatLon(south, west), new LatLon(south, west + 2), new LatLon(north, west + 2),
                new LatLon(north, west), new LatLon(south, west));
        return new Unit(feature(id), Optional.empty(), Optional.empty(), new GeoArea(List.of(ring)));
    }

    private static BaseMap.Road road(String id, RoadClass roadClass, RoadStatus status, double from, double to) {
        return new BaseMap.Road(feature(id), roadClass, Optional.empty(), status, true, Text.vietnamese("±1 km"), across(from, to));
    }

    /** From west to east through the province; heights in degrees above its south. */
    private static GeoLine across(double from, double to) {
        return new GeoLine(List.of(new LatLon(SOUTH + from, WEST - 0.05), new LatLon(SOUTH + (from + to) / 2 + 0.02, WEST + 0.12),
                new LatLon(SOUTH + (from + to) / 2 - 0.02, WEST + 0.22), new LatLon(SOUTH + to, WEST + 0.38)));
    }

    private static Site site(String id, SiteKind kind, int row, int column, double accuracyMetres) {
        LatLon at = new LatLon(SOUTH + row * STEP, WEST + column * STEP);
        Text name = Text.vietnamese(id);
        return new Site(id, kind, name, name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                new Address(List.of()), Optional.of(new Position(at, accuracyMetres, PositionBasis.COMMUNE, "s")),
                new Figures(List.of()), List.of(), Site.Promotion.NONE);
    }

    private static Feature feature(String id) {
        Text name = Text.vietnamese(id);
        return new Feature(id, name, name, "s", 100);
    }
}
