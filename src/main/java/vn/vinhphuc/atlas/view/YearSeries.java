package vn.vinhphuc.atlas.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/**
 * What is published of one measure year by year. Years between the first and the last of which nothing is published are there, empty.
 *
 * @param columns one for each year, in order; none where nothing is published
 */
public record YearSeries(List<Column> columns) {

    /**
     * A year.
     *
     * @param figure the latest of the year, the preferred one where two are of the same date; empty where none is published
     * @param others what else is published of the year
     */
    public record Column(int year, Optional<Figure> figure, List<Figure> others) {
        public Column {
            others = List.copyOf(others);
        }
    }

    public YearSeries {
        columns = List.copyOf(columns);
    }

    /** How many parks the province counted as established. */
    public static YearSeries parks(Province province) {
        return of(figures(province, "parks-established", Measure.COUNT));
    }

    /** The area of the parks that the province counted as established, ha. */
    public static YearSeries parkHectares(Province province) {
        return of(figures(province, "parks-established", Measure.TOTAL_AREA));
    }

    /** New FDI of each year, in million USD; a whole year takes the place of its first half. */
    public static YearSeries fdiFlow(Province province) {
        return of(province.indicators().stream().flatMap(one -> one.figures().all().stream())
                .filter(figure -> figure.measure() == Measure.FDI_FLOW && figure.scope().isEmpty() && isIn(figure, Unit.MILLION_USD)));
    }

    /** Registered capital of all valid FDI projects, in billion USD. */
    public static YearSeries fdiStock(Province province) {
        return of(figures(province, "fdi-stock", Measure.REGISTERED_CAPITAL).filter(figure -> isIn(figure, Unit.BILLION_USD)));
    }

    /** @param figures of one measure in one unit; those without a date or a number are left out */
    static YearSeries of(Stream<Figure> figures) {
        TreeMap<Integer, List<Figure>> byYear = new TreeMap<>();
        figures.filter(figure -> figure.amount().isPresent() && figure.horizon().isEmpty())
                .forEach(figure -> figure.provenance().asOf().last().ifPresent(date ->
                        byYear.computeIfAbsent(date.getYear(), year -> new ArrayList<>()).add(figure)));
        List<Column> columns = new ArrayList<>();
        Map.Entry<Integer, List<Figure>> before = null;
        for (Map.Entry<Integer, List<Figure>> year : byYear.entrySet()) {
            for (int gap = before == null ? year.getKey() : before.getKey() + 1; gap < year.getKey(); gap++) {
                columns.add(new Column(gap, Optional.empty(), List.of()));
            }
            columns.add(column(year.getKey(), year.getValue()));
            before = year;
        }
        return new YearSeries(columns);
    }

    /** The highest value; 0 where nothing is published. */
    public double most() {
        return columns.stream().flatMap(column -> column.figure().stream())
                .mapToDouble(figure -> figure.amount().orElse(0.0)).max().orElse(0);
    }

    /** What else is published, in the order of the years. */
    public List<Figure> others() {
        return columns.stream().flatMap(column -> column.others().stream()).toList();
    }

    private static Column column(int year, List<Figure> figures) {
        Figure newest =
                figures.stream().max(Comparator.comparing((Figure figure) -> figure.provenance().asOf().last().orElse(LocalDate.MIN))
                .thenComparing(Figure::preferred)).orElseThrow();
        return new Column(year, Optional.of(newest), figures.stream().filter(figure -> !figure.equals(newest)).toList());
    }

    private static Stream<Figure> figures(Province province, String indicator, Measure measure) {
        return province.indicators().stream().filter(one -> one.id().equals(indicator))
                .flatMap(one -> one.figures().all().stream()).filter(figure -> figure.measure() == measure);
    }

    private static boolean isIn(Figure figure, Unit unit) {
        return figure.value() instanceof Value.Quantity(double amount, Unit of, var qualifier) && of == unit;
    }
}
