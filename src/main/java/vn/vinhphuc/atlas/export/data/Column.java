package vn.vinhphuc.atlas.export.data;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name  ASCII, the same in every language and format
 * @param value of a row: a {@link String}, {@link Double}, {@link Integer} or {@link Boolean}; empty where nothing is known
 */
record Column<R>(String name, Function<R, Optional<?>> value) {
}
