package vn.vinhphuc.atlas.view.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.VietnameseOrder;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Finds the sites that fit. Made once for an atlas; it keeps distances and the last answer, so that the next question is answered
 * at once. Safe to use from several threads.
 */
public final class Matcher {

    private final Atlas atlas;
    private final Access access;
    private final Map<String, Integer> names;
    private final Map<String, Map<Destination, Access.Line>> lines = new ConcurrentHashMap<>();
    private volatile @Nullable Matching last;

    public Matcher(Atlas atlas, Access access) {
        this.atlas = atlas;
        this.access = access;
        this.names = names(atlas);
    }

    /** The same answer for the same criteria. */
    public Matching match(Criteria criteria) {
        Matching known = last;
        if (known != null && known.criteria().equals(criteria)) {
            return known;
        }
        List<Verdict> verdicts = atlas.sites().stream().map(site -> verdict(site, criteria)).toList();
        Optional<Ranking> ranking = criteria.weights().isEmpty() ? Optional.empty() : Optional.of(Ranking.of(
                verdicts.stream().filter(verdict -> verdict.fate() == Fate.KEPT).map(Verdict::site).toList(),
                criteria.weights(), this::line));
        Matching matching = Matching.of(criteria, verdicts, ranking, site -> names.getOrDefault(site.id(), names.size()));
        last = matching;
        return matching;
    }

    /** Finds out how far some sites are from everywhere, so that a question about it is answered at once. */
    public void prepare(List<Site> sites) {
        sites.forEach(site -> Stream.of(Destination.values()).forEach(to -> line(site, to)));
    }

    /** The places of the sites by kind and name. */
    private static Map<String, Integer> names(Atlas atlas) {
        record Named(Site site, VietnameseOrder.Key name) {
        }
        Map<String, Integer> names = new HashMap<>();
        atlas.sites().stream().map(site -> new Named(site, VietnameseOrder.Key.of(site.label().vietnamese())))
                .sorted(Comparator.<Named, SiteKind>comparing(named -> named.site.kind()).thenComparing(Named::name)
                        .thenComparing(named -> named.site.id()))
                .forEach(named -> names.put(named.site.id(), names.size()));
        return names;
    }

    private Verdict verdict(Site site, Criteria criteria) {
        Assessment assessment = new Assessment(site, within -> line(site, within.to()));
        return new Verdict(site, criteria.all().stream().map(assessment::of).toList());
    }

    private Access.Line line(Site site, Destination to) {
        return lines.computeIfAbsent(site.id(), id -> new ConcurrentHashMap<>())
                .computeIfAbsent(to, destination -> access.from(site, destination));
    }
}
