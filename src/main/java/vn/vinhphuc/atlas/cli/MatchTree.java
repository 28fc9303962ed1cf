package vn.vinhphuc.atlas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.match.Finding;
import vn.vinhphuc.atlas.view.match.MatchText;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Outcome;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * What fits a guest as a tree of JSON.
 *
 * @param text in the language that was asked for
 */
record MatchTree(MatchText text) {

    Map<String, Object> of(Matching matching) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criteria", matching.tallies().stream().map(this::of).toList());
        Map<String, Object> weights = new LinkedHashMap<>();
        matching.criteria().weights().forEach((merit, weight) -> weights.put(merit.key(), weight));
        tree.put("weights", weights);
        tree.put("kept", group(matching, Fate.KEPT));
        tree.put("nearMisses", group(matching, Fate.NEAR_MISS));
        tree.put("cannotTell", group(matching, Fate.CANNOT_TELL));
        tree.put("dropped", group(matching, Fate.DROPPED));
        tree.put("sources", matching.verdicts().stream().flatMap(MatchTree::cited).distinct()
                .sorted(java.util.Comparator.comparing(Source::id)).map(JsonTree::of).toList());
        return tree;
    }

    private Map<String, Object> of(Matching.Tally tally) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asks", tally.criterion().key());
        tree.put("text", text.criterion(tally.criterion()));
        tree.put("met", tally.met());
        tree.put("narrowlyMissed", tally.narrowly());
        tree.put("missed", tally.missed());
        tree.put("unknown", tally.unknown());
        return tree;
    }

    private List<Map<String, Object>> group(Matching matching, Fate fate) {
        return matching.with(fate).stream().map(verdict -> of(verdict, matching)).toList();
    }

    private Map<String, Object> of(Verdict verdict, Matching matching) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", verdict.site().id());
        tree.put("kind", verdict.site().kind().name().toLowerCase(Locale.ROOT));
        tree.put("label", JsonTree.of(verdict.site().label()));
        matching.ranking().flatMap(ranking -> ranking.score(verdict.site()))
                .ifPresent(score -> tree.put("score", Math.round(score * 1000) / 1000.0));
        tree.put("reasons", verdict.reasons().stream().map(text::reason).toList());
        tree.put("outcomes", verdict.outcomes().stream().map(this::of).toList());
        return tree;
    }

    private Map<String, Object> of(Outcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asks", outcome.criterion().key());
        tree.put("answer", outcome.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("text", text.fact(outcome.finding()));
        FigureText figures = new FigureText(text.words());
        if (outcome.finding() instanceof Finding.Way(var distance)) {
            tree.put("distance", DistanceTree.of(distance, figures));
        } else {
            tree.put("figures", outcome.finding().figures().stream().map(figure -> JsonTree.of(figure, figures)).toList());
        }
        return tree;
    }

    private static Stream<Source> cited(Verdict verdict) {
        return verdict.outcomes().stream().flatMap(outcome -> outcome.finding().provenances().stream())
                .map(Provenance::sources).flatMap(List::stream);
    }
}
