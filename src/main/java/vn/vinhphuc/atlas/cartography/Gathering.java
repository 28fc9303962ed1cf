package vn.vinhphuc.atlas.cartography;

import java.util.List;
import vn.vinhphuc.atlas.geo.GeoBounds;

/**
 * What a counted symbol stands for.
 *
 * @param members ids of the sites, two or more
 * @param bounds  the smallest that hold them all
 */
public record Gathering(List<String> members, GeoBounds bounds) {

    public Gathering {
        members = List.copyOf(members);
    }

    /** Whether all members lie on one point, so that no zoom parts them. */
    public boolean onOnePoint() {
        return bounds.west() == bounds.east() && bounds.south() == bounds.north();
    }
}
