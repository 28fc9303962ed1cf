package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;

/**
 * How far it is from the site: as published, and as the map has it.
 *
 * @param parts of the sheet
 * @param lines of the distances
 */
record DistanceRows(PageParts parts, List<Access.Line> lines) {

    private static final String NOTHING = "–";
    private static final double COLUMN = 76;

    void draw(PageColumn column) {
        Words words = parts.words();
        column.table(() -> {
            column.head(words.text("page.distances"), "", words.text("page.published"), words.text("page.on-this-map"));
            for (Access.Line line : lines) {
                column.row(name(line), Face.REGULAR, COLUMN, published(line), onTheMap(line));
            }
        });
                String ways = Stream.of(explained("page.distances.roads", Distance.Estimated.class),
                        explained("page.distances.straight", Distance.StraightLine.class))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (!ways.isEmpty()) {
            column.small(words.text("page.distances.note", ways));
        }
    }

    /** What the sign before a distance means, and how well it is known; empty where no distance has it. */
    private Optional<String> explained(String key, Class<? extends Distance> kind) {
        return lines.stream().flatMap(line -> mapped(line).stream()).anyMatch(kind::isInstance)
                ? Optional.of(parts.words().text(key, error(kind))) : Optional.empty();
    }

    /** Distances that a source describes in words. */
    List<String> described() {
        return lines.stream().flatMap(line -> line.known().stream()).flatMap(distance -> distance instanceof Distance.Published published
                        ? Stream.of(published.figure()) : Stream.of()).filter(figure -> !isNumber(figure))
                .map(figure -> parts.words().text("page.care.figure", parts.text().measure(figure.measure()), parts.text().value(figure)))
                .toList();
    }

    /** Whether a figure stands among the published distances. */
    boolean prints(Figure figure) {
        return lines.stream().flatMap(line -> line.known().stream())
                .anyMatch(distance -> distance instanceof Distance.Published published && published.figure().equals(figure));
    }

    private static boolean isNumber(Figure figure) {
        return figure.value() instanceof Value.Quantity || figure.value() instanceof Value.Range;
    }

    /** Distances that a source gives shorter than the straight line. */
    Optional<String> doubtful() {
        return lines.stream().flatMap(line -> line.known().stream()
                .flatMap(distance -> distance instanceof Distance.Published(Figure figure, Optional<Double> straight)
                        && straight.isPresent()
                        ? Stream.of(parts.words().text("page.care.distance",
                                name(line), parts.text().rounded(figure), kilometres(straight.get())))
                        : Stream.of())).findFirst();
    }

    private String name(Access.Line line) {
        return switch (line.to()) {
            case INTERCHANGE -> mapped(line).flatMap(this::exit).orElse(destination(line.to()));
            case RING_ROAD, STATION -> mapped(line).flatMap(this::named).orElse(destination(line.to()));
            default -> destination(line.to());
        };
    }

    private String destination(Destination to) {
        String words = parts.words().text("destination." + to.key());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** By its number: the names of two roads that meet are long. */
    private Optional<String> exit(Distance distance) {
        Optional<String> id = switch (distance) {
            case Distance.Estimated estimated -> Optional.of(estimated.to().id());
            case Distance.StraightLine straight -> Optional.of(straight.to().id());
            default -> Optional.empty();
        };
        return parts.atlas().base().interchanges().stream().filter(exit -> id.filter(exit.feature().id()::equals).isPresent())
                .map(exit -> parts.words().text("page.interchange", exit.code())).findFirst();
    }

    private static Optional<Distance> mapped(Access.Line line) {
        return line.known().stream().filter(distance -> !(distance instanceof Distance.Published)).findFirst();
    }

    private Optional<String> named(Distance distance) {
        return switch (distance) {
            case Distance.Estimated estimated -> Optional.of(parts.text().in(estimated.to().name()));
            case Distance.StraightLine straight -> Optional.of(parts.text().in(straight.to().name()));
            default -> Optional.empty();
        };
    }

    private ColumnRows.Cell published(Access.Line line) {
        return line.known().stream().flatMap(distance -> distance instanceof Distance.Published published
                        ? Stream.of(published.figure()) : Stream.of()).findFirst()
                .map(figure -> new ColumnRows.Cell(isNumber(figure) ? parts.text().rounded(figure)
                        : parts.words().text("page.in-words"), Face.SEMIBOLD, parts.notes().cite(figure.provenance())))
                .orElse(new ColumnRows.Cell(NOTHING, Face.REGULAR, ""));
    }

    private ColumnRows.Cell onTheMap(Access.Line line) {
        String text = mapped(line).map(distance -> switch (distance) {
            case Distance.Estimated estimated -> parts.words().text("page.about", kilometres(estimated.km()));
            case Distance.StraightLine straight -> parts.words().text("page.straight", kilometres(straight.km()));
            case Distance.Unknown unknown when unknown.reason() == Distance.Reason.BEYOND_THE_MAP -> parts.words().text("page.off-map");
            default -> NOTHING;
        }).orElse(NOTHING);
        return new ColumnRows.Cell(text, Face.SEMIBOLD, "");
    }

    /** The largest error of a kind of distance. */
    private String error(Class<? extends Distance> kind) {
        double most = lines.stream().flatMap(line -> line.known().stream())
                .filter(kind::isInstance).mapToDouble(distance -> switch (distance) {
            case Distance.Estimated estimated -> estimated.errorKm();
            case Distance.StraightLine straight -> straight.errorKm();
            default -> 0;
        }).max().orElse(0);
        return kilometres(most);
    }

    private String kilometres(double km) {
        return parts.words().text("sheet.km", new Numbers(parts.words()).rounded(km, km < 10 ? 1 : 0));
    }
}
