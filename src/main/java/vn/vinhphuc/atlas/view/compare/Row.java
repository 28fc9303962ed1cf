package vn.vinhphuc.atlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.view.compare.Cell.Bounds;

/**
 * One thing, of every site.
 *
 * @param cells in the order of the sites
 * @param best  the numbers of the cells, from 0, whose value is certainly not worse than any other that is known; none where
 *              only one is known, where all are the same, where they cannot be compared, or where neither direction is better
 */
public record Row(Subject subject, List<Cell> cells, List<Integer> best) {

    public Row {
        cells = List.copyOf(cells);
        best = List.copyOf(best);
    }

    static Row of(Subject subject, List<Cell> cells) {
        return new Row(subject, cells, Remark.unfair(cells).isPresent() ? List.of() : best(subject.better(), cells));
    }

    public boolean isBest(int cell) {
        return best.contains(cell);
    }

    /**
     * Why none is the best although several are known; empty where one is, where all are the same, and where neither direction is better.
     */
    public Optional<Remark> remark() {
        if (subject.better() == Subject.Better.NEITHER || !best.isEmpty()) {
            return Optional.empty();
        }
        boolean apart = cells.stream().map(Cell::bounds).flatMap(Optional::stream).distinct().count() > 1;
        return Remark.unfair(cells).or(() -> apart ? Optional.of(Remark.WITHIN_ERROR) : Optional.empty());
    }

    /** Whether the values describe different dates; those without a date are of one of their own. */
    public boolean datesDiffer() {
        return figures().stream().map(figure -> figure.provenance().asOf()).distinct().count() > 1;
    }

    /** Whether percentages are shares of different things. */
    public boolean basesDiffer() {
        return figures().stream().map(Figure::shareOf).flatMap(Optional::stream).distinct().count() > 1;
    }

    /** Whether units differ that cannot be converted into one another. */
    public boolean unitsDiffer() {
        return Units.differ(cells);
    }

    /** Whether nothing is known of any site. */
    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.figures().isEmpty() && cell.bounds().isEmpty());
    }

    private List<Figure> figures() {
        return cells.stream().flatMap(cell -> cell.figures().stream()).toList();
    }

    private static List<Integer> best(Subject.Better better, List<Cell> cells) {
        List<Integer> best = new ArrayList<>();
        List<Bounds> known = cells.stream().map(Cell::bounds).flatMap(Optional::stream).toList();
        if (better == Subject.Better.NEITHER || known.stream().distinct().count() < 2) {
            return best;
        }
        for (int i = 0; i < cells.size(); i++) {
            Optional<Bounds> own = cells.get(i).bounds();
            if (own.filter(one -> known.stream().allMatch(other -> notWorse(better, one, other))).isPresent()) {
                best.add(i);
            }
        }
        return best;
    }

    private static boolean notWorse(Subject.Better better, Bounds one, Bounds other) {
        return one.equals(other) || (better == Subject.Better.HIGHER ? one.least() >= other.most() : one.most() <= other.least());
    }
}
