package vn.vinhphuc.atlas.view.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** Finds the sites that fit. Made once for an atlas; it keeps the distances, so that the next question is answered at once. */
public final class Matcher {

    private final Atlas atlas;
    private final Access access;
    private final Map<String, Map<Destination, Access.Line>> lines = new ConcurrentHashMap<>();

    public Matcher(Atlas atlas, Access access) {
        this.atlas = atlas;
        this.access = access;
    }

    /** The same answer for the same criteria. */
    public Matching match(Criteria criteria) {
        List<Verdict> verdicts = atlas.sites().stream().map(site -> verdict(site, criteria)).toList();
        Optional<Ranking> ranking = criteria.weights().isEmpty() ? Optional.empty() : Optional.of(Ranking.of(
                verdicts.stream().filter(verdict -> verdict.fate() == Fate.KEPT).map(Verdict::site).toList(),
                criteria.weights(), this::line));
        return Matching.of(criteria, verdicts, ranking);
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
