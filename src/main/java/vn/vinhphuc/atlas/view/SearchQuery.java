package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What someone typed, ready to be compared with terms.
 *
 * @param phrase folded
 * @param words  of the phrase, each once, in order; no more than {@value #MOST_WORDS}
 * @param marked those words that were typed with marks, as they were typed; no more than {@value #MOST_WORDS}
 */
record SearchQuery(String phrase, List<String> words, List<String> marked) {

    static final int MOST_WORDS = 16;
    private static final int SHORTEST_WITH_TYPO = 5;
    /** A syllable as short as “te” begins too many words to say anything. */
    private static final int LONGEST_WHOLE = 2;

    static SearchQuery of(String typed) {
        String phrase = Fold.of(typed);
        List<String> words = split(phrase);
        return new SearchQuery(phrase, words.subList(0, Math.min(MOST_WORDS, words.size())),
                split(Fold.keepingMarks(typed)).stream().filter(word -> !Fold.of(word).equals(word)).limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How the whole phrase stands in a term. */
    Stand stand(SearchTerm term) {
        String text = term.folded();
        int at = text.indexOf(phrase);
        if (at < 0) {
            return Stand.NOWHERE;
        }
        if (at == 0) {
            return text.length() == phrase.length() ? Stand.EXACT : Stand.START;
        }
        return startOf(phrase, text) >= 0 ? Stand.WORD : Stand.INSIDE;
    }

    /** Whether every word that was typed with marks stands in the term with these marks. */
    boolean marksStandIn(SearchTerm term) {
        return marked.stream().allMatch(word -> startOf(word, term.marked()) >= 0);
    }

    /** Where a word begins with some letters; −1 if none does. */
    static int startOf(String letters, String text) {
        return startOf(letters, text, 0);
    }

    /** Whether the typed word of a number stands in a text: begins a word of it, or is one if it is short and not the last. */
    boolean stands(int word, String text) {
        String letters = words.get(word);
        int at = startOf(letters, text, 0);
        if (letters.length() > LONGEST_WHOLE || word == words.size() - 1) {
            return at >= 0;
        }
        while (at >= 0 && at + letters.length() < text.length() && text.charAt(at + letters.length()) != ' ') {
            at = startOf(letters, text, at + 1);
        }
        return at >= 0;
    }

    private static int startOf(String letters, String text, int from) {
        int at = text.indexOf(letters, from);
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at = text.indexOf(letters, at + 1);
        }
        return at;
    }

    /** Where the word stands that is one edit away from a longer typed word; empty if there is none. */
    static List<Fold.Span> typo(String typed, String text) {
        List<Fold.Span> found = new ArrayList<>();
        if (typed.length() >= SHORTEST_WITH_TYPO) {
            for (int start = 0, end; start < text.length(); start = end + 1) {
                end = text.indexOf(' ', start);
                end = end < 0 ? text.length() : end;
                if (OneEdit.within(typed, text, start, end)) {
                    found.add(new Fold.Span(start, end));
                }
            }
        }
        return found;
    }

    private static List<String> split(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** How a phrase stands in a text. */
    enum Stand {
        EXACT, START, WORD, INSIDE, NOWHERE
    }
}
