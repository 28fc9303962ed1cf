package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One search under way: for each thing the best rank so far, and the term that earned it. */
final class Search {

    /** From the best match to the worst. */
    private enum Rank {
        NAME_EXACT, NAME_START, NAME_WORD, EXACT, START, WORD, NAME_INSIDE, INSIDE, NAME_WORDS, WORDS;

        static Rank of(SearchQuery.Stand stand, boolean name) {
            return switch (stand) {
                case EXACT -> name ? NAME_EXACT : EXACT;
                case START -> name ? NAME_START : START;
                case WORD -> name ? NAME_WORD : WORD;
                default -> name ? NAME_INSIDE : INSIDE;
            };
        }
    }

    private static final int OTHER_MARKS = 16;
    private static final int TYPO = 32;
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final SearchQuery query;
    private final List<SearchTerm> terms;
    private final int[] ranks;
    private final int[] fields;
    private final SearchTerm[] best;

    Search(SearchQuery query, List<SearchTerm> terms, int entries) {
        this.query = query;
        this.terms = terms;
        this.ranks = new int[entries];
        this.fields = new int[entries];
        this.best = new SearchTerm[entries];
        Arrays.fill(ranks, NOT_FOUND);
    }

    void run() {
        if (query.isEmpty()) {
            return;
        }
        terms.forEach(this::phrase);
        if (query.words().size() > 1) {
            words(false);
        }
        if (Arrays.stream(ranks).allMatch(rank -> rank == NOT_FOUND)) {
            words(true);
        }
    }

    /** Numbers of the things that were found, best first. */
    IntStream ranked() {
        return IntStream.range(0, ranks.length).filter(entry -> ranks[entry] != NOT_FOUND)
                .mapToLong(entry -> (long) ranks[entry] << Integer.SIZE | entry)
                .sorted().mapToInt(key -> (int) key);
    }

    SearchHit hit(int entry, SearchTerms.Entry what) {
        SearchTerm term = java.util.Objects.requireNonNull(best[entry]);
        return new SearchHit(what.kind(), what.id(), what.name(), what.where(),
                SearchHit.Field.values()[fields[entry]], term.words(),
                apart(spans(term).map(span -> Fold.unfold(term.words(), span.start(), span.end()))));
    }

    private void phrase(SearchTerm term) {
        SearchQuery.Stand stand = query.stand(term);
        if (stand == SearchQuery.Stand.NOWHERE) {
            return;
        }
        int marks = query.marksStandIn(term) ? 0 : OTHER_MARKS;
        for (int i = 0; i < term.size(); i++) {
            keep(term.entry(i), marks + Rank.of(stand, term.field(i).isName()).ordinal(), term, term.field(i));
        }
    }

    private void words(boolean typos) {
        SearchWords seen = new SearchWords(query, ranks.length, typos);
        terms.forEach(seen::look);
        for (int entry = 0; entry < ranks.length; entry++) {
            if (seen.all(entry)) {
                Rank rank = seen.allInNames(entry) ? Rank.NAME_WORDS : Rank.WORDS;
                int marks = seen.marks(entry) ? 0 : OTHER_MARKS;
                keep(entry, (typos ? TYPO : marks) + rank.ordinal(), seen.term(entry), seen.field(entry));
            }
        }
    }

    private void keep(int entry, int rank, SearchTerm term, SearchHit.Field field) {
        if (rank < ranks[entry] || rank == ranks[entry] && field.ordinal() < fields[entry]) {
            ranks[entry] = rank;
            fields[entry] = field.ordinal();
            best[entry] = term;
        }
    }

    private Stream<Fold.Span> spans(SearchTerm term) {
        String text = term.folded();
        int phrase = SearchQuery.startOf(query.phrase(), text);
        phrase = phrase < 0 ? text.indexOf(query.phrase()) : phrase;
        if (phrase >= 0) {
            return Stream.of(new Fold.Span(phrase, phrase + query.phrase().length()));
        }
        return query.words().stream().flatMap(word -> {
            int at = SearchQuery.startOf(word, text);
            return at >= 0 ? Stream.of(new Fold.Span(at, at + word.length())) : SearchQuery.typo(word, text).stream();
        });
    }

    /** In order. Those of words that begin alike, as “bình” and “b”, lie one in the other and become one. */
    private static List<Fold.Span> apart(Stream<Fold.Span> spans) {
        List<Fold.Span> apart = new ArrayList<>();
        spans.sorted(Comparator.comparingInt(Fold.Span::start)).forEach(span -> {
            if (!apart.isEmpty() && span.start() < apart.getLast().end()) {
                Fold.Span before = apart.removeLast();
                apart.add(new Fold.Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        });
        return apart;
    }
}
