package vn.vinhphuc.atlas.view.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.match.Outcome.Answer;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Every site with what becomes of it; none is left out.
 *
 * @param verdicts what is kept, then near misses, what cannot be told, what is dropped; what is kept by rank if there is one,
 *                 near misses the nearest first, all else parks first and by name
 * @param ranking  of what is kept; empty if there are no weights
 */
public record Matching(Criteria criteria, List<Verdict> verdicts, Optional<Ranking> ranking) {

    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::fate)
            .thenComparingDouble(Placed::rank).thenComparingDouble(Placed::miss).thenComparingInt(Placed::name);

    /**
     * How many sites a criterion alone keeps and drops.
     *
     * @param narrowly of those that miss it
     */
    public record Tally(Criterion criterion, int met, int narrowly, int missed, int unknown) {
    }

    public Matching {
        verdicts = List.copyOf(verdicts);
    }

    /** @param name the place of a site among all by kind and name */
    static Matching of(Criteria criteria, List<Verdict> verdicts, Optional<Ranking> ranking, ToIntFunction<Site> name) {
        Map<String, Integer> places = new HashMap<>();
        ranking.ifPresent(ranks -> ranks.places().forEach(place -> places.put(place.site().id(), places.size())));
        return new Matching(criteria, verdicts.stream().map(verdict -> {
            Fate fate = verdict.fate();
            return new Placed(verdict, fate, places.getOrDefault(verdict.site().id(), places.size()),
                    fate == Fate.NEAR_MISS ? verdict.miss() : 0, name.applyAsInt(verdict.site()));
        }).sorted(ORDER).map(Placed::verdict).toList(), ranking);
    }

    /** A verdict with what it is sorted by. */
    private record Placed(Verdict verdict, Fate fate, double rank, double miss, int name) {
    }

    public List<Verdict> with(Fate fate) {
        return verdicts.stream().filter(verdict -> verdict.fate() == fate).toList();
    }

    public Optional<Verdict> verdict(String siteId) {
        return verdicts.stream().filter(verdict -> verdict.site().id().equals(siteId)).findFirst();
    }

    /** One for each criterion, in their order. */
    public List<Tally> tallies() {
        return criteria.all().stream().map(this::tally).toList();
    }

    private Tally tally(Criterion criterion) {
        List<Answer> answers = verdicts.stream().flatMap(verdict -> verdict.outcomes().stream())
                .filter(outcome -> outcome.criterion().equals(criterion)).map(Outcome::answer).toList();
        return new Tally(criterion, count(answers, Answer.MET), count(answers, Answer.NARROWLY_MISSED),
                count(answers, Answer.MISSED), count(answers, Answer.UNKNOWN));
    }

    private static int count(List<Answer> answers, Answer answer) {
        return (int) answers.stream().filter(one -> one == answer).count();
    }
}
