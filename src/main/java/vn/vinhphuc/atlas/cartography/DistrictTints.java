package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Unit;
import vn.vinhphuc.atlas.geo.Border;
import vn.vinhphuc.atlas.geo.Coverage;

/** A tint for every former district, so that no two that touch have the same. */
final class DistrictTints {

    private static final List<Role> TINTS = List.of(Role.TINT_1, Role.TINT_2, Role.TINT_3, Role.TINT_4);

    private final Map<String, Set<String>> neighbours = new TreeMap<>();
    private final Map<String, Role> tints = new LinkedHashMap<>();

    private DistrictTints(BaseMap base) {
        base.districts().forEach(unit -> neighbours.put(district(unit), new TreeSet<>()));
        base.communes().forEach(unit -> neighbours.putIfAbsent(district(unit), new TreeSet<>()));
        touch(base.districts());
        touch(base.communes());
        List<String> mostTouchedFirst = new ArrayList<>(neighbours.keySet());
        mostTouchedFirst.sort(Comparator.comparingInt(code -> -neighbours(code).size()));
        assign(mostTouchedFirst, 0);
    }

    static DistrictTints of(BaseMap base) {
        return new DistrictTints(base);
    }

    /** The former district of a commune; a district's own code. */
    static String district(Unit unit) {
        return unit.district().or(unit::code).orElse(unit.feature().id());
    }

    Role of(Unit unit) {
        return tints.getOrDefault(district(unit), Role.LAND);
    }

    private void touch(List<Unit> units) {
        for (Border border : Coverage.borders(units.stream().map(Unit::area).toList())) {
            for (int a : border.sides()) {
                for (int b : border.sides()) {
                    String one = district(units.get(a));
                    String other = district(units.get(b));
                    if (!one.equals(other)) {
                        neighbours(one).add(other);
                    }
                }
            }
        }
    }

    private boolean assign(List<String> codes, int next) {
        if (next == codes.size()) {
            return true;
        }
        String code = codes.get(next);
        for (Role tint : leastUsedFirst()) {
            if (neighbours(code).stream().noneMatch(other -> tints.get(other) == tint)) {
                tints.put(code, tint);
                if (assign(codes, next + 1)) {
                    return true;
                }
                tints.remove(code);
            }
        }
        return false;
    }

    private List<Role> leastUsedFirst() {
        List<Role> order = new ArrayList<>(TINTS);
        order.sort(Comparator.comparingLong(tint -> tints.values().stream().filter(tint::equals).count()));
        return order;
    }

    private Set<String> neighbours(String code) {
        return neighbours.getOrDefault(code, new TreeSet<>());
    }
}
