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
     * @param one  key of the words for 1
     * @param many key of the words for 0 and more than 1, with the number as argument
     */
    static String of(Words words, long number, String one, String many) {
        return number == 1 ? words.text(one) : words.text(many, new Numbers(words).exact((double) number));
    }
}
