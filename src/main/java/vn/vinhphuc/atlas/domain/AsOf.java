package vn.vinhphuc.atlas.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The date a value describes, as precise as its source gives it. */
public sealed interface AsOf {

    /** The source gives no date. */
    record Undated() implements AsOf {
        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }
    }

    record Day(LocalDate date) implements AsOf {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(date);
        }
    }

    record Month(YearMonth month) implements AsOf {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /**
     * A part of a year.
     *
     * @param year   0…9999
     * @param parts  2 for halves, 4 for quarters
     * @param number which part, from 1
     */
    record PartOfYear(int year, int parts, int number) implements AsOf {
        /** @throws IllegalArgumentException if there is no such year or part */
        public PartOfYear {
            requireYear(year);
            if ((parts != 2 && parts != 4) || number < 1 || number > parts) {
                throw new IllegalArgumentException("part " + number + " of " + parts + " is not a half or a quarter");
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(LocalDate.of(year, (number - 1) * (12 / parts) + 1, 1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(YearMonth.of(year, number * (12 / parts)).atEndOfMonth());
        }
    }

    /** @param year 0…9999 */
    record Year(int year) implements AsOf {
        /** @throws IllegalArgumentException if there is no such year */
        public Year {
            requireYear(year);
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(LocalDate.of(year, 1, 1));
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(LocalDate.of(year, 12, 31));
        }
    }

    /** From the start of one date to the end of another; neither is a span itself. */
    record Span(AsOf from, AsOf to) implements AsOf {
        /** @throws IllegalArgumentException if one is undated or a span, or the two are out of order */
        public Span {
            if (from instanceof Span || to instanceof Span || from.first().isEmpty() || to.last().isEmpty()
                    || from.first().get().isAfter(to.last().get())) {
                throw new IllegalArgumentException(
                        "a span needs two dates in order, found “" + from.notation() + "” and “" + to.notation() + "”");
            }
        }

        @Override
        public Optional<LocalDate> first() {
            return from.first();
        }

        @Override
        public Optional<LocalDate> last() {
            return to.last();
        }
    }

    AsOf UNDATED = new Undated();

    /** The first day it covers; empty if undated. */
    Optional<LocalDate> first();

    /** The last day it covers; empty if undated. */
    Optional<LocalDate> last();

    /** The notation of the data pack, which {@link #parse} reads; empty if undated. */
    default String notation() {
        return switch (this) {
            case Undated() -> "";
            case Day(LocalDate date) -> date.toString();
            case Month(YearMonth month) -> month.toString();
            case PartOfYear(int year, int parts, int number) -> fourDigits(year) + (parts == 4 ? "-Q" : "-H") + number;
            case Year(int year) -> fourDigits(year);
            case Span(AsOf from, AsOf to) -> from.notation() + "/" + to.notation();
        };
    }

    /**
     * Reads the notation of the data pack: {@code 2025-07-30}, {@code 2025-12}, {@code 2024-Q4}, {@code 2025-H1},
     * {@code 2024}, or a span of two of them, {@code 2012/2023}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static AsOf parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Span(parse(text.substring(0, slash)), parse(text.substring(slash + 1)));
        }
        try {
            return switch (shape(text)) {
                case "0000" -> new Year(Integer.parseInt(text));
                case "0000-Q0", "0000-H0" -> new PartOfYear(Integer.parseInt(text.substring(0, 4)),
                        text.charAt(5) == 'Q' ? 4 : 2, text.charAt(6) - '0');
                case "0000-00" -> new Month(YearMonth.parse(text));
                case "0000-00-00" -> new Day(LocalDate.parse(text));
                default -> throw new IllegalArgumentException(
                        "“" + text + "” is not a date; expected 2025-07-30, 2025-12, 2024-Q4, 2025-H1, 2024 or a span 2012/2023");
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + text + "” is not a date of the calendar", e);
        }
    }

    private static void requireYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("the year " + year + " is outside 0…9999");
        }
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** All digits as zeros: what is asked thousands of times at a start is not worth a regular expression. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                shape.setCharAt(i, '0');
            }
        }
        return shape.toString();
    }
}
