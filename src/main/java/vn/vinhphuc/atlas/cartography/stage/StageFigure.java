package vn.vinhphuc.atlas.cartography.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.SourceText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Quoted;

/**
 * A figure in the words of a stage.
 *
 * @param number  with the decimals it was published with; empty where there is none
 * @param unit    after the number, may be empty; in place of it where there is none
 * @param meaning what it is, and of what
 * @param date    it describes; empty where nothing is published
 * @param source  who published it; empty where nobody did
 */
public record StageFigure(Optional<String> number, String unit, String meaning, Optional<String> date, Optional<String> source) {

    private static final int LONGEST_UNIT = 8;

    public static StageFigure of(Quoted quoted, Atlas atlas, Words words) {
        FigureText text = new FigureText(words);
        Optional<Figure> figure = quoted.in(atlas);
        String meaning = quoted.meaning().map(text::in).orElseGet(() -> meaning(quoted, figure, text));
        if (figure.isEmpty()) {
            return new StageFigure(Optional.empty(), text.notPublished(), meaning, Optional.empty(), Optional.empty());
        }
        Optional<String> date = Optional.of(text.date(figure.get()));
        Optional<String> source = Optional.of(publisher(figure.get().provenance(), words));
        return lettered(switch (figure.get().value()) {
            case Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) -> new StageFigure(
                    Optional.of(qualified(written(amount, unit, text), qualifier, words)), unit(unit, words), meaning, date, source);
            case Value.Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) -> new StageFigure(
                    Optional.of(qualified(words.text("number.range", written(from, unit, text), written(to, unit, text)),
                            qualifier, words)),
                    unit(unit, words), meaning, date, source);
            default -> new StageFigure(Optional.empty(), text.value(figure.get()), meaning, date, source);
        }, quoted, words);
    }

    /** A unit of several words would be too small to read beside the number; what the scene says of the number may name it already. */
    private static StageFigure lettered(StageFigure figure, Quoted quoted, Words words) {
        boolean named = quoted.names(figure.unit, words.language());
        return figure.number.isEmpty() || figure.unit.length() <= LONGEST_UNIT && !named ? figure
                : new StageFigure(figure.number, "", named ? figure.meaning : figure.unit + " · " + figure.meaning,
                        figure.date, figure.source);
    }

    /** What the number is, in lines no wider than {@code width} px, and the date of it behind the last word or below. */
    List<String> dated(double width, int most, TextStyle style) {
        List<String> lines = new ArrayList<>(Canvas.lines(meaning, width, date.isPresent() ? Math.max(1, most - 1) : most, style));
        date.ifPresent(when -> {
            String longer = lines.getLast() + " · " + when;
            if (style.width(longer) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(when);
            }
        });
        return lines;
    }

    /** Whether those lines hold every word of what the number is. */
    boolean isWhole(double width, int most, TextStyle style) {
        return String.join(" ", dated(width, most, style)).startsWith(meaning);
    }

    /** Who published a value, without its date: there is no room for more at the foot of a screen. */
    static String publisher(Provenance provenance, Words words) {
        SourceText text = new SourceText(words);
        return provenance instanceof Provenance.Unverified ? words.text("figure.not-verified")
                : provenance.sources().stream().findFirst().map(text::name).orElseGet(() -> text.cited(provenance));
    }

    /** Who published it, and the date it describes. */
    String credited() {
        return Stream.concat(source.stream(), date.stream()).collect(Collectors.joining(", "));
    }

    private static String meaning(Quoted quoted, Optional<Figure> figure, FigureText text) {
        String measure = text.measure(quoted.measure());
        return figure.flatMap(text::shareOf).or(() -> figure.flatMap(text::scope)).map(of -> measure + " " + of)
                .or(() -> figure.flatMap(text::horizon).map(until -> measure + ", " + until)).orElse(measure);
    }

    private static String written(double amount, Unit unit, FigureText text) {
        return unit == Unit.YEAR ? Long.toString(Math.round(amount)) : text.numbers().exact(amount);
    }

    private static String qualified(String number, Optional<Qualifier> qualifier, Words words) {
        return qualifier.map(how -> words.text("qualifier-short." + how.key(), number)).orElse(number);
    }

    private static String unit(Unit unit, Words words) {
        return switch (unit) {
            case PERCENT -> unit.key();
            case YEAR -> "";
            default -> words.text("unit." + unit.key());
        };
    }
}
