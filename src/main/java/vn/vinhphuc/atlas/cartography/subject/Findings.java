package vn.vinhphuc.atlas.cartography.subject;

import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * What the question of a guest has found, as far as a map shows it.
 *
 * @param compared  sites that carry letters
 * @param criteria  what is asked
 * @param filter    what the list is narrowed to, stars aside, which are not everybody's
 * @param fates     of the sites by their ids; empty if nothing is asked and the list is whole
 * @param reached   ways from a site
 * @param measured  what is being measured
 */
public record Findings(Compared compared, Criteria criteria, SiteFilter filter, Map<String, Fate> fates, Optional<Reached> reached,
                       Optional<Measured> measured) {

    public static final Findings NONE = new Findings(Compared.NONE, Criteria.NONE, SiteFilter.ALL, Map.of(), Optional.empty(),
            Optional.empty());

    public Findings {
        fates = Map.copyOf(fates);
    }

    /** Whether sites are told apart by how they stand to a question. */
    public boolean asked() {
        return !fates.isEmpty();
    }

    /** How a site stands; all are kept where nothing is asked of them. */
    public Fate fate(String site) {
        return Optional.ofNullable(fates.get(site)).orElse(Fate.KEPT);
    }

    public Findings withCompared(Compared to) {
        return new Findings(to, criteria, filter, fates, reached, measured);
    }

    public Findings withFates(Map<String, Fate> to) {
        return new Findings(compared, criteria, filter, to, reached, measured);
    }

    public Findings withMeasured(Optional<Measured> to) {
        return new Findings(compared, criteria, filter, fates, reached, to);
    }
}
