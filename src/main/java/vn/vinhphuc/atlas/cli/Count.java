package vn.vinhphuc.atlas.cli;

import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/** Numbers of things: “1 error”, “1,024 errors”. */
final class Count {

    private Count() {
    }

    /**
     * A number with its noun.
     *
     * @param key of the words, with the number as argument
     */
    static String of(Words words, long number, String key) {
        return words.text(key, new Numbers(words).exact((double) number));
    }
}
