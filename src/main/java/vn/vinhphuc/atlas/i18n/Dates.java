package vn.vinhphuc.atlas.i18n;

import java.time.LocalDate;
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

    private String month(int year, int month) {
        return words.text("date.month", two(month), year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
