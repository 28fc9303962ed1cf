package vn.vinhphuc.atlas.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;

/**
 * The ground the sites stand on.
 *
 * @param territory  the former province
 * @param districts  units until June 2025
 * @param communes   units since July 2025
 * @param neighbours neighbouring provinces, by administrative map
 */
public record BaseMap(Unit territory, List<Unit> districts, List<Unit> communes,
                      Map<Administration, List<Unit>> neighbours, List<River> rivers, List<Spot> lakes,
                      Relief relief, List<Road> roads, List<Railway> railways, List<Spot> stations,
                      List<Interchange> interchanges, List<Place> places) {

    public BaseMap {
        districts = List.copyOf(districts);
        communes = List.copyOf(communes);
        neighbours = Map.copyOf(neighbours);
        rivers = List.copyOf(rivers);
        lakes = List.copyOf(lakes);
        roads = List.copyOf(roads);
        railways = List.copyOf(railways);
        stations = List.copyOf(stations);
        interchanges = List.copyOf(interchanges);
        places = List.copyOf(places);
    }

    /** The units that addresses name on an administrative map: districts until 2025, communes since. */
    public List<Unit> units(Administration administration) {
        return switch (administration) {
            case UNTIL_2025 -> districts;
            case SINCE_2025 -> communes;
        };
    }

    /**
     * What every feature of the map carries.
     *
     * @param id             word of the data pack
     * @param name           full name
     * @param label          text on the map
     * @param aliases        further names it is found under
     * @param source         id of the source
     * @param accuracyMetres the largest error expected
     */
    public record Feature(String id, Text name, Text label, List<String> aliases, String source, double accuracyMetres) {

        public Feature {
            aliases = List.copyOf(aliases);
        }

        /** A feature that has no other names. */
        public Feature(String id, Text name, Text label, String source, double accuracyMetres) {
            this(id, name, label, List.of(), source, accuracyMetres);
        }
    }

    /**
     * An administrative unit.
     *
     * @param code     official code; empty for neighbours and the territory
     * @param district code of the former district of a commune
     */
    public record Unit(Feature feature, Optional<String> code, Optional<String> district, GeoArea area) {
    }

    /** A river; rank 1 is the widest, 3 the narrowest. */
    public record River(Feature feature, int rank, GeoLine line) {
    }

    /** Something known as a point only: a lake without shoreline, a station. */
    public record Spot(Feature feature, LatLon at) {
    }

    /** The crest of the mountains, and peaks. */
    public record Relief(List<Ridge> ridges, List<Peak> peaks) {
        public Relief {
            ridges = List.copyOf(ridges);
            peaks = List.copyOf(peaks);
        }
    }

    /** The line of a crest. */
    public record Ridge(Feature feature, GeoLine line) {
    }

    /** A peak; its elevation in metres where published. */
    public record Peak(Feature feature, LatLon at, Optional<Double> elevationMetres) {
    }

    /**
     * A road.
     *
     * @param ref          number on the shield, such as CT.05
     * @param status       operating, under construction or planned
     * @param schematic    drawn through known points only, not surveyed
     * @param accuracyNote how well it is known, part by part
     */
    public record Road(Feature feature, RoadClass roadClass, Optional<String> ref, RoadStatus status, boolean schematic,
                       Text accuracyNote, GeoLine line) {
    }

    /** A railway line; status, {@code schematic} and note as of a {@link Road}. */
    public record Railway(Feature feature, RoadStatus status, boolean schematic, Text accuracyNote, GeoLine line) {
    }

    /**
     * An interchange or rest area of the expressway.
     *
     * @param code        IC3 …
     * @param km          kilometre post
     * @param kmPublished whether a source gives the kilometre; otherwise it is from memory
     * @param verified    whether it is known to be built
     * @param restArea    whether it is a rest area
     * @param connects    the roads it leads to
     */
    public record Interchange(Feature feature, String code, double km, boolean kmPublished, boolean verified,
                              boolean restArea, Optional<String> connects, LatLon at) {
    }

    /** A named place; rank 1 is the most important, 4 the least. */
    public record Place(Feature feature, PlaceKind kind, int rank, LatLon at) {
    }
}
