package vn.vinhphuc.atlas.ui;

import java.util.Optional;
import java.util.function.Consumer;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Citations;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.SourceSign;

/**
 * How a panel quotes: in which language, with which numbers for its sources.
 *
 * @param words     of the language
 * @param citations the numbered sources of the panel
 * @param freshness tells which figures are old
 * @param browser   opens an address because a person asked for it
 */
public record Quotes(Words words, Citations citations, Freshness freshness, Consumer<String> browser) {

    public FigureText figures() {
        return new FigureText(words);
    }

    public SourceText sources() {
        return new SourceText(words);
    }

    /** To which date the figures go. */
    public String asOf() {
        return figures().dates().text(freshness.now());
    }

    public String in(Text text) {
        return text.in(words.language());
    }

    /** The mark beside a figure, one click away from its source. */
    public SourceMark mark(Figure figure) {
        return mark(Quote.of(figure, figures()));
    }

    /** The mark beside a statement or an address. */
    public SourceMark mark(String what, Provenance provenance) {
        return mark(new Quote(what, Optional.empty(), Optional.empty(), provenance));
    }

    /** The mark in front of a source in the list at the end. */
    public SourceMark mark(Source source) {
        return new SourceMark(new SourceSign.Cited(citations.number(source), source.trust()),
                sources().brief(source), this, () -> new SourceCard(source, this));
    }

    public SourceMark mark(Quote quote) {
        return new SourceMark(citations.sign(quote.provenance()), sources().cited(quote.provenance()), this,
                () -> new SourceCard(quote, this));
    }
}
