package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;

/**
 * The administrative units of a pack.
 *
 * @param territory  the former province; the whole world stands in for it
 * @param districts  empty if their file could not be read
 * @param communes   empty if their file could not be read
 * @param neighbours neighbouring provinces
 */
record Units(BaseMap.Unit territory, Optional<List<BaseMap.Unit>> districts, Optional<List<BaseMap.Unit>> communes,
             Map<Administration, List<BaseMap.Unit>> neighbours) {

    Catalogue<String> districtCodes() {
        return codes(districts);
    }

    Catalogue<String> communeCodes() {
        return codes(communes);
    }

    /** The codes of some units, for what refers to them. */
    static Catalogue<String> codes(Optional<List<BaseMap.Unit>> units) {
        Optional<Map<String, String>> codes = units.map(list -> {
            Map<String, String> known = new LinkedHashMap<>();
            list.forEach(unit -> unit.code().ifPresent(code -> known.put(code, code)));
            return known;
        });
        return new Catalogue<>(codes, ProblemKind.UNKNOWN_CODE, code -> code);
    }
}
