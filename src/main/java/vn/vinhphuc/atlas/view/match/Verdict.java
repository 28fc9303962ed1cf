package vn.vinhphuc.atlas.view.match;

import java.util.List;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.match.Outcome.Answer;

/**
 * What becomes of a site.
 *
 * @param outcomes one for each criterion, in their order
 */
public record Verdict(Site site, List<Outcome> outcomes) {

    /** What the criteria together say about a site. */
    public enum Fate {
        /** It meets every criterion. */
        KEPT,
        /** It misses exactly one, and that narrowly. */
        NEAR_MISS,
        /** It misses none, but of one or more nothing is published: neither in nor out. */
        CANNOT_TELL,
        /** It misses one by far, or several. */
        DROPPED
    }

    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    public Fate fate() {
        List<Outcome> misses = misses();
        if (misses.isEmpty()) {
            return unknown().isEmpty() ? Fate.KEPT : Fate.CANNOT_TELL;
        }
        return misses.size() == 1 && misses.getFirst().answer() == Answer.NARROWLY_MISSED ? Fate.NEAR_MISS : Fate.DROPPED;
    }

    /** Criteria that it does not meet: the reasons why it is out. */
    public List<Outcome> misses() {
        return outcomes.stream().filter(outcome -> outcome.answer().isMiss()).toList();
    }

    /** Criteria of which nothing is published. */
    public List<Outcome> unknown() {
        return outcomes.stream().filter(outcome -> outcome.answer() == Answer.UNKNOWN).toList();
    }

    /** What its fate rests on: the criteria that it misses, or else those that cannot be told, or else all. */
    public List<Outcome> reasons() {
        return switch (fate()) {
            case DROPPED, NEAR_MISS -> misses();
            case CANNOT_TELL -> unknown();
            case KEPT -> outcomes;
        };
    }

    /** By how much the limits are missed, added up. */
    double miss() {
        return misses().stream().mapToDouble(Outcome::miss).sum();
    }
}
