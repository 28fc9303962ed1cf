package vn.vinhphuc.atlas.ui.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Ranking;
import vn.vinhphuc.atlas.view.match.Verdict;

/** A line of the answer. */
sealed interface FateRow {

    /** The head of those with one fate. */
    record Head(Verdict.Fate fate, int count) implements FateRow {
    }

    /** @param place in the ranking; empty if the site is not ranked */
    record Entry(Verdict verdict, Optional<Ranking.Place> place) implements FateRow {
    }

    /** The site of a row; empty for a head. */
    default Optional<Site> site() {
        return this instanceof Entry(Verdict verdict, var place) ? Optional.of(verdict.site()) : Optional.empty();
    }

    /** Every site under its fate, a fate without sites left out; nothing where nothing is asked. */
    static List<FateRow> of(Matching matching) {
        List<FateRow> rows = new ArrayList<>();
        if (matching.criteria().isEmpty()) {
            return rows;
        }
        for (Verdict.Fate fate : Verdict.Fate.values()) {
            List<Verdict> own = matching.with(fate);
            if (!own.isEmpty()) {
                rows.add(new Head(fate, own.size()));
            }
            own.forEach(verdict -> rows.add(new Entry(verdict, place(matching, verdict.site()))));
        }
        return rows;
    }

    private static Optional<Ranking.Place> place(Matching matching, Site site) {
        return matching.ranking().stream().flatMap(ranking -> ranking.places().stream())
                .filter(place -> place.site().id().equals(site.id())).findFirst();
    }
}
