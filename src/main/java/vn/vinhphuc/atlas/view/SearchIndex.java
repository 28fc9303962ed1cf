package vn.vinhphuc.atlas.view;

import java.util.List;
import vn.vinhphuc.atlas.domain.Atlas;

/**
 * Finds sites, roads, interchanges, places and other things of an atlas by what they are called in any language, and
 * sites also by their communes and districts old and new, developers, tenants and sectors.
 *
 * <p>Marks and case do not matter, but where marks are typed, words with these marks come first. Then: called exactly so,
 * beginning so, with a word beginning so; the same in what is known about a site; inside a word; all words in any order;
 * and, only if there is nothing else, one slip of the finger in each word of five letters or more. Equal matches stand in
 * the order of their kinds, then of their names.
 */
public final class SearchIndex {

    private final Later<Gathered> gathered;

    private record Gathered(List<SearchTerms.Entry> entries, List<SearchTerm> terms) {

        static Gathered of(SearchTerms all) {
            List<SearchTerms.Entry> entries = all.entries();
            return new Gathered(entries, all.terms(entries));
        }
    }

    /** Looks at the atlas only when it is first asked, or {@link #warm}. */
    public SearchIndex(Atlas atlas) {
        this.gathered = new Later<>(() -> Gathered.of(new SearchTerms(atlas)));
    }

    /** Makes ready for the first search. */
    public SearchIndex warm() {
        gathered.get();
        return this;
    }

    /** What the words find, best first; nothing for no words. */
    public List<SearchHit> find(String typed) {
        return find(typed, Integer.MAX_VALUE);
    }

    /** @param most hits, the best ones; 0 or more */
    public List<SearchHit> find(String typed, int most) {
        Search search = search(typed);
        return search.ranked().limit(most).mapToObj(found -> {
            SearchTerms.Entry entry = gathered.get().entries().get(found);
            return search.hit(found, entry);
        }).toList();
    }

    /** Ids of the sites that the words find, best first; none for no words. */
    public List<String> sites(String typed) {
        return search(typed).ranked().mapToObj(gathered.get().entries()::get)
                .filter(entry -> entry.kind().isSite()).map(SearchTerms.Entry::id).toList();
    }

    private Search search(String typed) {
        Search search = new Search(SearchQuery.of(typed), gathered.get().terms(), gathered.get().entries().size());
        search.run();
        return search;
    }
}
