package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Text;

/** Reads the administrative units: territory, districts, communes and the neighbouring provinces. */
final class UnitReader {

    private static final double LARGEST_KM2 = 1e6;

    private static final BaseMap.Unit EVERYWHERE = new BaseMap.Unit(
            new BaseMap.Feature("?", Text.vietnamese("?"), Text.vietnamese("?"), "?", 0),
            Optional.empty(), Optional.empty(), GeoFeature.WORLD);

    private final FeatureReader features;

    UnitReader(FeatureReader features) {
        this.features = features;
    }

    Units read() {
        Optional<List<BaseMap.Unit>> districts = districts();
        return new Units(territory(), districts, communes(Units.codes(districts)),
                Map.of(Administration.UNTIL_2025, neighbours(Administration.UNTIL_2025),
                        Administration.SINCE_2025, neighbours(Administration.SINCE_2025)));
    }

    private BaseMap.Unit territory() {
        String file = "geo/territory.geojson";
        Optional<List<BaseMap.Unit>> units = features.read(file, UnitReader::plain);
        units.filter(list -> list.size() != 1).ifPresent(list ->
                features.error(file, ProblemKind.NOT_ONE_FEATURE, String.valueOf(list.size())));
        return units.stream().flatMap(List::stream).findFirst().orElse(EVERYWHERE);
    }

    private Optional<List<BaseMap.Unit>> districts() {
        Ids codes = new Ids("code");
        return features.read("geo/districts.geojson", feature -> {
            feature.maybe("validUntil").ifPresent(Node::string);
            return unit(feature, Optional.of(codes.claim(feature.geo().properties())), Optional.empty());
        });
    }

    private Optional<List<BaseMap.Unit>> communes(Catalogue<String> districts) {
        Ids codes = new Ids("code");
        return features.read("geo/communes.geojson", feature -> {
            feature.maybe("validFrom").ifPresent(Node::string);
            return unit(feature, Optional.of(codes.claim(feature.geo().properties())),
                    Optional.of(districts.get(feature.field("district"))));
        });
    }

    private List<BaseMap.Unit> neighbours(Administration administration) {
        return features.read("geo/neighbours-" + administration.key() + ".geojson", UnitReader::plain).orElse(List.of());
    }

    private static BaseMap.Unit plain(FeatureReader.Feature feature) {
        return unit(feature, Optional.empty(), Optional.empty());
    }

    private static BaseMap.Unit unit(FeatureReader.Feature feature, Optional<String> code, Optional<String> district) {
        feature.maybe("areaKm2").ifPresent(area -> area.number(0, LARGEST_KM2));
        return new BaseMap.Unit(feature.about(), code, district, feature.geo().area());
    }
}
