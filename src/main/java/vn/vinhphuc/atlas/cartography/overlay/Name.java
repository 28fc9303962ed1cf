package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * A name on the map. Where it has no room for two languages it is in the reader's; where there is room the Vietnamese name,
 * as it stands on the signposts, comes first and the reader's beneath it.
 *
 * @param own   in the reader's language
 * @param local in Vietnamese, if that differs
 */
record Name(String own, Optional<String> local) {

    private static final Words VIETNAMESE = Words.of(Language.VIETNAMESE);

    static Name of(Text text, Words words) {
        return of(language -> text.in(language.language()), words);
    }

    /** What the words of a language make of it. */
    static Name of(Function<Words, String> naming, Words words) {
        String own = naming.apply(words);
        return new Name(own, Optional.of(naming.apply(VIETNAMESE)).filter(other -> !other.equals(own)));
    }

    /** A name that is the same in all languages. */
    static Name same(String name) {
        return new Name(name, Optional.empty());
    }

    Name capitals() {
        return new Name(own.toUpperCase(Locale.ROOT), local.map(name -> name.toUpperCase(Locale.ROOT)));
    }

    /** The Vietnamese name with the reader's beneath it. */
    Optional<TextBlock> both(Lettering lettering, Gauge gauge) {
        return local.map(name -> TextBlock.of(List.of(
                new TextBlock.Line(name, lettering.style(gauge)), new TextBlock.Line(own, lettering.second(gauge)))));
    }
}
