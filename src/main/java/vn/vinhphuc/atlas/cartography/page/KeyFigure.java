package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.FillRate;

/**
 * A figure to be read from afar.
 *
 * @param number     with the short sign of its qualifier; empty where nothing is published
 * @param unit       after it, may be empty
 * @param label      what it measures
 * @param remark     what it is a share of, and its date
 * @param provenance where it comes from
 */
record KeyFigure(Optional<String> number, String unit, String label, String remark, Optional<Provenance> provenance) {

    /** What every investor asks for first. */
    static final List<Measure> ASKED = List.of(Measure.TOTAL_AREA, Measure.LEASABLE_AREA, Measure.FILL_RATE,
            Measure.PROJECTS, Measure.WORKERS);
    private static final Pattern NUMBER = Pattern.compile("^(\\D{0,2}\\d[\\d.,–]*\\*?)[\\s\\u00a0]?(.*)$");

    /** The same five for every site. */
    static List<KeyFigure> of(Site site, FigureText text) {
        List<KeyFigure> figures = new ArrayList<>();
        for (Measure measure : ASKED) {
            Optional<Figure> figure = measure == Measure.FILL_RATE ? FillRate.of(site).shown() : site.figures().preferred(measure);
            figures.add(figure.map(known -> of(known, text)).orElseGet(() -> new KeyFigure(Optional.empty(), "",
                    text.measure(measure), "", Optional.empty())));
        }
        return figures;
    }

    /** Whether the label already names what is counted. */
    private static boolean saysItself(Figure figure) {
        return figure.value() instanceof Value.Quantity(double _, Unit unit, var _)
                && (figure.measure() == Measure.PROJECTS && unit == Unit.PROJECTS
                        || figure.measure() == Measure.WORKERS && unit == Unit.PEOPLE);
    }

    /** One figure, by itself, as a list tells it. */
    static KeyFigure of(Figure figure, FigureText text) {
        return of(figure, text.rounded(figure), text);
    }

    /** One figure with the decimals it was published with, as it is spoken of. */
    static KeyFigure published(Figure figure, FigureText text) {
        return of(figure, text.signed(figure), text);
    }

    private static KeyFigure of(Figure figure, String value, FigureText text) {
        Matcher parts = NUMBER.matcher(value);
        List<String> remarks = new ArrayList<>();
        text.shareOf(figure).ifPresent(remarks::add);
        text.horizon(figure).ifPresent(remarks::add);
        new SourceWords(text.words()).origin(figure.provenance()).ifPresent(remarks::add);
        remarks.add(text.date(figure));
        String remark = String.join(", ", remarks);
        return parts.matches()
                ? new KeyFigure(Optional.of(parts.group(1)), saysItself(figure) ? "" : parts.group(2),
                        text.measure(figure.measure()), remark, Optional.of(figure.provenance()))
                : new KeyFigure(Optional.empty(), value, text.measure(figure.measure()), remark, Optional.of(figure.provenance()));
    }
}
