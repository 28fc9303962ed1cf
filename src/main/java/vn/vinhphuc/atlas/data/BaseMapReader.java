package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.data.FeatureReader.Feature;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.domain.RoadClass;
import vn.vinhphuc.atlas.domain.RoadStatus;

/** Reads what is drawn over the administrative units: water, mountains, roads, railway and places. */
final class BaseMapReader {

    private static final double LAST_KM = 10_000;
    private static final double HIGHEST_METRES = 9_000;

    private final FeatureReader features;

    BaseMapReader(FeatureReader features) {
        this.features = features;
    }

    /** The ground on which some units lie. */
    BaseMap read(Units units) {
        return new BaseMap(units.territory(), units.districts().orElse(List.of()), units.communes().orElse(List.of()),
                units.neighbours(), rivers(), spots("lakes"), relief(), roads(), railways(), spots("stations"),
                interchanges(), places());
    }

    private List<BaseMap.River> rivers() {
        return read("rivers", f -> new BaseMap.River(f.about(), f.field("rank").whole(1, 3), f.geo().line()));
    }

    private List<BaseMap.Spot> spots(String name) {
        return read(name, f -> new BaseMap.Spot(f.about(), f.geo().point()));
    }

    private BaseMap.Relief relief() {
        List<BaseMap.Ridge> ridges = new ArrayList<>();
        List<BaseMap.Peak> peaks = new ArrayList<>();
        read("relief", f -> f.field("kind").word("ridge", "peak").equals("ridge")
                ? ridges.add(new BaseMap.Ridge(f.about(), f.geo().line()))
                : peaks.add(new BaseMap.Peak(f.about(), f.geo().point(), elevation(f))));
        return new BaseMap.Relief(ridges, peaks);
    }

    private List<BaseMap.Road> roads() {
        return read("roads", f -> new BaseMap.Road(f.about(), f.field("class").word(RoadClass.values(), RoadClass::key),
                f.maybe("ref").map(Node::string), status(f), f.field("schematic").bool(),
                f.field("accuracyNote").text(), f.geo().line()));
    }

    private List<BaseMap.Railway> railways() {
        return read("railway", f -> new BaseMap.Railway(f.about(), status(f), f.field("schematic").bool(),
                f.field("accuracyNote").text(), f.geo().line()));
    }

    private List<BaseMap.Interchange> interchanges() {
        return read("interchanges", f -> new BaseMap.Interchange(f.about(), f.field("code").string(), f.field("km").number(0, LAST_KM),
                f.field("kmSource").word("published", "recalled").equals("published"),
                f.field("status").word("operating", "unverified").equals("operating"),
                f.field("kind").word("interchange", "rest-area").equals("rest-area"),
                f.maybe("connects").map(Node::string), f.geo().point()));
    }

    private List<BaseMap.Place> places() {
        return read("places", f -> new BaseMap.Place(f.about(), f.field("kind").word(PlaceKind.values(), PlaceKind::key),
                f.field("rank").whole(1, 4), f.geo().point()));
    }

    private <T> List<T> read(String name, java.util.function.Function<Feature, T> reading) {
        return features.read("geo/" + name + ".geojson", reading).orElse(List.of());
    }

    private static RoadStatus status(Feature feature) {
        return feature.field("status").word(RoadStatus.values(), RoadStatus::key);
    }

    private static Optional<Double> elevation(Feature feature) {
        return feature.maybe("elevationM").map(metres -> metres.number(0, HIGHEST_METRES));
    }
}
