package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.view.SearchHit.Field;

/** Which of the typed words were seen in the terms about each thing, one bit for each word. */
final class SearchWords {

    private final SearchQuery query;
    private final boolean typos;
    private final int everything;
    private final int[] anywhere;
    private final int[] inNames;
    private final int[] marks;
    private final SearchTerm[] best;
    private final int[] bestField;
    private final int[] bestCount;

    SearchWords(SearchQuery query, int entries, boolean typos) {
        this.query = query;
        this.typos = typos;
        this.everything = (1 << query.words().size()) - 1;
        this.anywhere = new int[entries];
        this.inNames = new int[entries];
        this.marks = new int[entries];
        this.best = new SearchTerm[entries];
        this.bestField = new int[entries];
        this.bestCount = new int[entries];
    }

    void look(SearchTerm term) {
        int seen = seen(term.folded());
        if (seen == 0) {
            return;
        }
        int marked = marked(term.marked());
        int count = Integer.bitCount(seen);
        for (int i = 0; i < term.size(); i++) {
            int entry = term.entry(i);
            Field field = term.field(i);
            anywhere[entry] |= seen;
            marks[entry] |= marked;
            if (field.isName()) {
                inNames[entry] |= seen;
            }
            if (count > bestCount[entry] || count == bestCount[entry] && field.ordinal() < bestField[entry]) {
                bestCount[entry] = count;
                bestField[entry] = field.ordinal();
                best[entry] = term;
            }
        }
    }

    boolean all(int entry) {
        return anywhere[entry] == everything;
    }

    boolean allInNames(int entry) {
        return inNames[entry] == everything;
    }

    /** Whether every word that was typed with marks was seen with them. */
    boolean marks(int entry) {
        return marks[entry] == (1 << query.marked().size()) - 1;
    }

    /** The term in which most of the words were seen. */
    SearchTerm term(int entry) {
        return java.util.Objects.requireNonNull(best[entry]);
    }

    Field field(int entry) {
        return Field.values()[bestField[entry]];
    }

    private int seen(String text) {
        int seen = 0;
        for (int i = 0; i < query.words().size(); i++) {
            if (query.stands(i, text) || typos && !SearchQuery.typo(query.words().get(i), text).isEmpty()) {
                seen |= 1 << i;
            }
        }
        return seen;
    }

    private int marked(String text) {
        int seen = 0;
        for (int i = 0; i < query.marked().size(); i++) {
            if (SearchQuery.startOf(query.marked().get(i), text) >= 0) {
                seen |= 1 << i;
            }
        }
        return seen;
    }
}
