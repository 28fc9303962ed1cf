package vn.vinhphuc.atlas.view;

import java.util.Optional;

/**
 * What the question of a guest has put on the map.
 *
 * @param criteria what is asked of a site
 * @param compared sites side by side
 * @param reach    ways from a site; empty if none are drawn
 * @param measured a line or an area being measured; empty if none is
 */
public record Inquiry(Criteria criteria, Compared compared, Optional<Reach> reach, Optional<Measured> measured) {

    public static final Inquiry NONE = new Inquiry(Criteria.NONE, Compared.NONE, Optional.empty(), Optional.empty());

    public Inquiry withCriteria(Criteria to) {
        return new Inquiry(to, compared, reach, measured);
    }

    public Inquiry withCompared(Compared to) {
        return new Inquiry(criteria, to, reach, measured);
    }

    public Inquiry withReach(Optional<Reach> to) {
        return new Inquiry(criteria, compared, to, measured);
    }

    public Inquiry withMeasured(Optional<Measured> to) {
        return new Inquiry(criteria, compared, reach, to);
    }
}
