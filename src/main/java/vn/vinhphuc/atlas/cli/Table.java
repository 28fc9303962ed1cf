package vn.vinhphuc.atlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of words with aligned columns; what is too long for its column goes on below. */
final class Table {

    private static final String GAP = "  ";

    private final List<Integer> most;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param most columns of the screen for each column of the table; the last one may be left out, to be as long as it is */
    Table(Integer... most) {
        this.most = List.of(most);
    }

    /** A line across all columns. */
    void heading(String words) {
        rows.add(List.of(words));
    }

    void row(String... cells) {
        List<List<String>> wrapped = IntStream.range(0, cells.length)
                .mapToObj(i -> i < most.size() ? Lines.of(cells[i], most.get(i)) : List.of(cells[i])).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line;
            rows.add(wrapped.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList());
        }
    }

    /** The table, each row ended by a line end. */
    String text() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i + 1 < row.size()) {
                    line.repeat(' ', widths[i] - Lines.width(row.get(i))).append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > 1 && row.size() > column)
                .mapToInt(row -> Lines.width(row.get(column))).max().orElse(0);
    }
}
