package vn.vinhphuc.atlas.cartography.page;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * Sources in few words, for a page.
 *
 * @param words of the language
 */
record SourceWords(Words words) {

    /** “computed” or “not verified”; empty for what a source reports. */
    Optional<String> origin(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Reported _ -> Optional.empty();
            case Provenance.Computed _ -> Optional.of(words.text("page.computed"));
            case Provenance.Unverified _ -> Optional.of(words.text("figure.not-verified"));
        };
    }

    /** A note: its number, who published it and when. */
    String note(int number, Source source) {
        return words.text("page.note", number, new SourceText(words).brief(source));
    }
}
