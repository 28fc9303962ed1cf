package vn.vinhphuc.atlas.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a coverage apart into its borders, each of them once. Positions are numbered, since a hash of each costs too much. */
final class Borders {

    private final Map<LatLon, Corner> known = new HashMap<>();
    private final List<Corner> corners = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();

    private Borders(List<GeoArea> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (List<LatLon> ring : areas.get(i).rings()) {
                Corner before = corner(ring.getFirst());
                for (LatLon at : ring.subList(1, ring.size())) {
                    Corner next = corner(at);
                    if (next != before) {
                        before.side(next).touch(i);
                    }
                    before = next;
                }
            }
        }
    }

    static List<Border> of(List<GeoArea> areas) {
        Borders walk = new Borders(areas);
        walk.corners.stream().filter(Corner::isNode).forEach(walk::walkFrom);
        walk.corners.forEach(walk::walkFrom);
        return walk.borders;
    }

    private Corner corner(LatLon at) {
        Corner there = known.get(at);
        if (there == null) {
            there = new Corner(at);
            known.put(at, there);
            corners.add(there);
        }
        return there;
    }

    private void walkFrom(Corner start) {
        for (Side side : start.sides) {
            if (!side.walked) {
                borders.add(walk(start, side));
            }
        }
    }

    private static Border walk(Corner start, Side first) {
        List<LatLon> line = new ArrayList<>(List.of(start.at));
        Corner at = start;
        Side next = first;
        while (next != null) {
            next.walked = true;
            at = next.end(at);
            line.add(at.at);
            next = at.isNode() ? null : at.unwalked();
        }
        return new Border(new GeoLine(line), first.areas);
    }

    /** A position with the sides that end there, in the order in which the areas name them. */
    private static final class Corner {

        private final LatLon at;
        private final List<Side> sides = new ArrayList<>(2);

        Corner(LatLon at) {
            this.at = at;
        }

        Side side(Corner other) {
            for (Side side : sides) {
                if (side.end(this) == other) {
                    return side;
                }
            }
            Side side = new Side(this, other);
            sides.add(side);
            other.sides.add(side);
            return side;
        }

        /** Whether other areas begin to meet here. */
        boolean isNode() {
            return sides.size() != 2 || !sides.getFirst().areas.equals(sides.getLast().areas);
        }

        @Nullable Side unwalked() {
            for (Side side : sides) {
                if (!side.walked) {
                    return side;
                }
            }
            return null;
        }
    }

    /** Two neighbouring positions of a ring, whichever way it runs, and the areas beside them, ascending. */
    private static final class Side {

        private final Corner one;
        private final Corner other;
        private final List<Integer> areas = new ArrayList<>(2);
        private boolean walked;

        Side(Corner one, Corner other) {
            this.one = one;
            this.other = other;
        }

        Corner end(Corner start) {
            return start == one ? other : one;
        }

        /** Areas come in ascending order. */
        void touch(int area) {
            if (areas.isEmpty() || areas.getLast() != area) {
                areas.add(area);
            }
        }
    }
}
