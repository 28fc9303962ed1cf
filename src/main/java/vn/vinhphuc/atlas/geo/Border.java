package vn.vinhphuc.atlas.geo;

import java.util.List;

/**
 * A stretch of border between the same areas.
 *
 * @param line  from where other areas begin to meet it to where they do again; closed if they never do
 * @param sides indices of the areas on its sides, ascending: two, or one at the rim of the coverage
 */
public record Border(GeoLine line, List<Integer> sides) {

    public Border {
        sides = List.copyOf(sides);
    }

    /** Whether areas of the coverage lie on both sides. */
    public boolean inner() {
        return sides.size() > 1;
    }
}
