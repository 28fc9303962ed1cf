package vn.vinhphuc.atlas.export.data;

import java.util.List;
import java.util.Optional;

/**
 * Rows under named columns.
 *
 * @param name    ASCII, of the sheet or the file
 * @param columns names, each once
 * @param rows    as long as the columns; a cell is a {@link String}, {@link Double}, {@link Integer} or {@link Boolean}, or empty
 */
record Table(String name, List<String> columns, List<List<Optional<?>>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <R> Table of(String name, List<Column<R>> columns, List<R> rows) {
        return new Table(name, columns.stream().map(Column::name).toList(), rows.stream()
                .map(row -> columns.stream().<Optional<?>>map(column -> column.value().apply(row)).toList())
                .<List<Optional<?>>>map(List::copyOf).toList());
    }
}
