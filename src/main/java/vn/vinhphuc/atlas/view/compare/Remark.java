package vn.vinhphuc.atlas.view.compare;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.view.access.Distance;

/** Why no value of a row is the best although several are known. */
public enum Remark {
    /** One of them is in words. */
    IN_WORDS("in-words"),
    /** A percentage does not say what it is a share of. */
    BASIS_NOT_STATED("basis-not-stated"),
    /** They are shares of different things, count in different units, or cover different parts or years. */
    BASIS_DIFFERS("basis-differs"),
    /** Some are by road and some as the crow flies. */
    KNOWN_DIFFERENTLY("known-differently"),
    /** They differ by less than they may be off. */
    WITHIN_ERROR("within-error");

    private final String key;

    Remark(String key) {
        this.key = key;
    }

    /** A word for files and the command line. */
    public String key() {
        return key;
    }

    /** Why the cells of a row cannot be set against each other; empty if they can, or if fewer than two say anything. */
    static Optional<Remark> unfair(List<Cell> cells) {
        List<Cell> said = cells.stream().filter(Remark::says).toList();
        if (said.size() < 2) {
            return Optional.empty();
        }
        List<Distance> ways = said.stream().flatMap(cell -> cell instanceof Cell.Way(var way) ? Optional.of(way).stream()
                : Optional.<Distance>empty().stream()).toList();
        if (ways.stream().anyMatch(Distance.StraightLine.class::isInstance)) {
            return Optional.of(KNOWN_DIFFERENTLY);
        }
        if (said.stream().anyMatch(cell -> cell.bounds().isEmpty() && !isDoubtful(cell))) {
            return Optional.of(IN_WORDS);
        }
        List<Figure> figures = said.stream().flatMap(cell -> cell instanceof Cell.Published(Figure figure, var _)
                ? Optional.of(figure).stream() : Optional.<Figure>empty().stream()).toList();
        if (figures.stream().anyMatch(figure -> figure.shareOf().filter(ShareOf.NOT_STATED::equals).isPresent())) {
            return Optional.of(BASIS_NOT_STATED);
        }
        boolean alike = !Units.differ(cells) && figures.stream()
                .map(figure -> List.of(figure.shareOf(), figure.scope(), figure.horizon())).distinct().count() <= 1;
        return alike ? Optional.empty() : Optional.of(BASIS_DIFFERS);
    }

    private static boolean says(Cell cell) {
        return switch (cell) {
            case Cell.Published _ -> true;
            case Cell.Land(var land) -> land.hectares().isPresent();
            case Cell.Way(Distance distance) -> !(distance instanceof Distance.Unknown);
            case Cell.Gap() -> false;
        };
    }

    /** Shorter than the straight line: shown, but not believed. */
    private static boolean isDoubtful(Cell cell) {
        return cell instanceof Cell.Way(Distance.Published(var _, Optional<Double> straightKm)) && straightKm.isPresent();
    }
}
