package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes a coverage apart into its borders, each of them once. */
final class Borders {

    private final Map<Side, Set<Integer>> owners = new LinkedHashMap<>();
    private final Map<LatLon, Set<LatLon>> next = new LinkedHashMap<>();
    private final Set<Side> walked = new LinkedHashSet<>();
    private final List<Border> borders = new ArrayList<>();

    private Borders(List<GeoArea> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (List<LatLon> ring : areas.get(i).rings()) {
                for (int p = 1; p < ring.size(); p++) {
                    add(ring.get(p - 1), ring.get(p), i);
                }
            }
        }
    }

    static List<Border> of(List<GeoArea> areas) {
        Borders walk = new Borders(areas);
        walk.next.keySet().stream().filter(walk::isNode).forEach(walk::walkFrom);
        walk.next.keySet().forEach(walk::walkFrom);
        return walk.borders;
    }

    private void add(LatLon a, LatLon b, int area) {
        if (!a.equals(b)) {
            owners.computeIfAbsent(Side.of(a, b), side -> new TreeSet<>()).add(area);
            next.computeIfAbsent(a, p -> new LinkedHashSet<>()).add(b);
            next.computeIfAbsent(b, p -> new LinkedHashSet<>()).add(a);
        }
    }

    private boolean isNode(LatLon p) {
        Set<LatLon> ends = next.getOrDefault(p, Set.of());
        return ends.size() != 2 || ends.stream().map(end -> sides(p, end)).distinct().count() > 1;
    }

    private void walkFrom(LatLon start) {
        for (LatLon second : next.getOrDefault(start, Set.of())) {
            if (walked.add(Side.of(start, second))) {
                borders.add(walk(start, second));
            }
        }
    }

    private Border walk(LatLon start, LatLon second) {
        List<LatLon> line = new ArrayList<>(List.of(start, second));
        LatLon at = second;
        boolean moved = true;
        while (moved && !isNode(at)) {
            moved = false;
            for (LatLon ahead : next.getOrDefault(at, Set.of())) {
                if (walked.add(Side.of(at, ahead))) {
                    line.add(ahead);
                    at = ahead;
                    moved = true;
                    break;
                }
            }
        }
        return new Border(new GeoLine(line), List.copyOf(sides(start, second)));
    }

    private Set<Integer> sides(LatLon a, LatLon b) {
        return owners.getOrDefault(Side.of(a, b), Set.of());
    }

    /** Two neighbouring positions of a ring, whichever way it runs. */
    private record Side(LatLon a, LatLon b) {

        static Side of(LatLon a, LatLon b) {
            boolean inOrder = a.lon() != b.lon() ? a.lon() < b.lon() : a.lat() < b.lat();
            return inOrder ? new Side(a, b) : new Side(b, a);
        }
    }
}
