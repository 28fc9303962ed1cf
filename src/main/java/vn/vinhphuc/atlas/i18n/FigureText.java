package vn.vinhphuc.atlas.i18n;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/**
 * Figures in the words of a language; the only way to print one.
 *
 * @param words of the language
 */
public record FigureText(Words words) {

    /** From here on a chart tells whole numbers. */
    private static final double CENTURY = 100;

    /** The value with the decimals it was published with: “khoảng 158 ha”. */
    public String value(Figure figure) {
        return value(figure.value());
    }

    /** The value with the decimals it was published with. */
    public String value(Value value) {
        return switch (value) {
            case Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier.", qualifier, quantity(exact(unit).apply(amount), unit));
            case Value.Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier.", qualifier,
                            quantity(words.text("number.range", exact(unit).apply(from), exact(unit).apply(to)), unit));
            case Value.Words(Text text) -> in(text);
            case Value.Listing(List<Text> items) -> list(items);
            case Value.StatusValue(Status status, var stated) -> status(status);
            case Value.SectorFocus(List<Sector.Mention> mentions) ->
                    list(mentions.stream().map(Sector.Mention::wording).toList());
        };
    }

    /** The value for lists and the map: whole per cent, one decimal of a hectare, a sign for the qualifier. */
    public String rounded(Figure figure) {
        return switch (figure.value()) {
            case Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier-short.", qualifier, unit == Unit.PERCENT
                            ? numbers().percent(amount) : quantity(rounded(unit).apply(amount), unit));
            case Value.Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier-short.", qualifier, quantity(
                            words.text("number.range", rounded(unit).apply(from), rounded(unit).apply(to)), unit));
            default -> value(figure);
        };
    }

    /** The value with the decimals it was published with, and a sign for the qualifier: “~158 ha”. */
    public String signed(Figure figure) {
        return switch (figure.value()) {
            case Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier-short.", qualifier, quantity(exact(unit).apply(amount), unit));
            case Value.Range(double from, double to, Unit unit, Optional<Qualifier> qualifier) ->
                    qualified("qualifier-short.", qualifier,
                            quantity(words.text("number.range", exact(unit).apply(from), exact(unit).apply(to)), unit));
            default -> value(figure);
        };
    }

    /** The value for a chart that names its unit elsewhere: rounded, with a sign for the qualifier. */
    public String bare(Figure figure) {
        return figure.value() instanceof Value.Quantity(double amount, Unit unit, Optional<Qualifier> qualifier)
                ? qualified("qualifier-short.", qualifier, numbers().rounded(amount, amount < CENTURY ? 1 : 0)) : rounded(figure);
    }

    /** What a percentage is a share of: “của đất công nghiệp”; empty where the figure is no percentage. */
    public Optional<String> shareOf(Figure figure) {
        return figure.shareOf().map(this::share);
    }

    public String share(ShareOf share) {
        return words.text("share." + share.key());
    }

    /** The date the value describes, by month. */
    public String date(Figure figure) {
        return dates().text(figure.provenance().asOf());
    }

    /** “quy hoạch đến 2030” of a planned value. */
    public Optional<String> horizon(Figure figure) {
        return figure.horizon().isPresent()
                ? Optional.of(words.text("figure.horizon", figure.horizon().getAsInt())) : Optional.empty();
    }

    /** What the value covers where that is not the whole site. */
    public Optional<String> scope(Figure figure) {
        return figure.scope().map(this::in);
    }

    public Optional<String> caution(Figure figure) {
        return figure.caution().map(this::in);
    }

    public String measure(Measure measure) {
        return words.text("measure." + measure.key());
    }

    public String status(Status status) {
        return words.text("status." + status.key());
    }

    /** What is said where nothing is published. */
    public String notPublished() {
        return words.text("figure.not-published");
    }

    public String in(Text text) {
        return text.in(words.language());
    }

    public Numbers numbers() {
        return new Numbers(words);
    }

    public Dates dates() {
        return new Dates(words);
    }

    private String list(List<Text> items) {
        return items.stream().map(this::in).reduce((a, b) -> words.text("figure.list", a, b)).orElse("");
    }

    private String qualified(String prefix, Optional<Qualifier> qualifier, String number) {
        return qualifier.map(q -> words.text(prefix + q.key(), number)).orElse(number);
    }

    private String quantity(String number, Unit unit) {
        return switch (unit) {
            case PERCENT -> words.text("number.percent", number);
            case YEAR -> number;
            default -> words.text("number.quantity", number, words.text("unit." + unit.key()));
        };
    }

    private DoubleFunction<String> exact(Unit unit) {
        return unit == Unit.YEAR ? year -> Long.toString(Math.round(year)) : numbers()::exact;
    }

    private DoubleFunction<String> rounded(Unit unit) {
        return switch (unit) {
            case HA -> amount -> numbers().rounded(amount, 1);
            case PERCENT -> amount -> numbers().rounded(amount, 0);
            default -> exact(unit);
        };
    }
}
