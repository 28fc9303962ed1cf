package vn.vinhphuc.atlas.export.data;

import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;

/** Under which licence data leaves the program. */
final class Licence {

    private Licence() {
    }

    /** In one line: facts are free, the compilation is under the licence of the program, positions name their sources. */
    static String of(Atlas atlas, Words words) {
        return words.text("data.licence", atlas.pack().title().in(words.language()), atlas.pack().version());
    }
}
