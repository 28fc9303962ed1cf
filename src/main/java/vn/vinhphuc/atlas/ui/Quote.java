package vn.vinhphuc.atlas.ui;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.i18n.FigureText;

/**
 * What a source card is about.
 *
 * @param what       the value or statement
 * @param scope      what it covers where that is not the whole
 * @param caution    a warning
 * @param provenance where it comes from
 */
public record Quote(String what, Optional<String> scope, Optional<String> caution, Provenance provenance) {

    public static Quote of(Figure figure, FigureText text) {
        String value = text.measure(figure.measure()) + ": " + text.value(figure)
                + text.shareOf(figure).map(share -> " " + share).orElse("");
        return new Quote(value, text.scope(figure), text.caution(figure), figure.provenance());
    }
}
