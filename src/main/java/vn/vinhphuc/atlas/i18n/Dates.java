package vn.vinhphuc.atlas.i18n;

import java.time.LocalDate;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;

/**
 * Dates in the notation of a language, as precise as their source and no more.
 *
 * @param words of the language
 */
public record Dates(Words words) {

    /** A date for figures: a day is shown as its month. */
    public String text(AsOf date) {
        return switch (date) {
            case AsOf.Undated undated -> words.text("date.undated");
            case AsOf.Day(LocalDate day) -> month(day.getYear(), day.getMonthValue());
            case AsOf.Month(var month) -> month(month.getYear(), month.getMonthValue());
            case AsOf.PartOfYear(int year, int parts, int number) -> parts == 4
                    ? words.text("date.quarter", number, year)
                    : words.text(number == 1 ? "date.half.1" : "date.half.2", year);
            case AsOf.Year(int year) -> String.valueOf(year);
            case AsOf.Span(AsOf from, AsOf to) -> words.text("date.span", text(from), text(to));
        };
    }

    /** A date with its day where it has one. */
    public String exact(AsOf date) {
        return switch (date) {
            case AsOf.Day(LocalDate day) -> words.text("date.day",
                    two(day.getDayOfMonth()), two(day.getMonthValue()), day.getYear());
            case AsOf.Span(AsOf from, AsOf to) -> words.text("date.span", exact(from), exact(to));
            default -> text(date);
        };
    }

    /** The date of a source: in the notation of the language where it is one, else as printed; “inferred” is said. */
    public String printed(String date) {
        int remark = date.indexOf(" (inferred");
        if (remark > 0) {
            return words.text("date.inferred", printed(date.substring(0, remark)));
        }
        return parsed(date).map(this::exact).orElse(date);
    }

    private static Optional<AsOf> parsed(String date) {
        try {
            return Optional.of(AsOf.parse(date));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String month(int year, int month) {
        return words.text("date.month", two(month), year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
