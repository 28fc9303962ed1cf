package vn.vinhphuc.atlas.export.data;

import java.math.BigDecimal;

/** What stands in a cell, as letters. */
final class Cell {

    private Cell() {
    }

    /** Numbers with a point and without an exponent, in every language. */
    static String text(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
