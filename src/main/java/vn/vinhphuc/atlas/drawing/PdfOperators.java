package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of a PDF page: operands, then their operator, as ISO 32000-1 orders them. */
final class PdfOperators {

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** A number with at most so many decimals, 0…5. */
    PdfOperators number(double value, int decimals) {
        long scaled = Math.round(value * POWERS[decimals]);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        long whole = scaled / POWERS[decimals];
        int part = Math.toIntExact(scaled % POWERS[decimals]);
        text(Long.toString(whole));
        if (part > 0) {
            put('.');
            for (int power = POWERS[decimals] / 10; part > 0; power /= 10) {
                put((char) ('0' + part / power));
                part %= power;
            }
        }
        put(' ');
        return this;
    }

    /** Numbers with at most two decimals: a hundredth of a point is finer than any printer. */
    PdfOperators numbers(double... values) {
        for (double value : values) {
            number(value, 2);
        }
        return this;
    }

    /** A name, such as that of a font. */
    PdfOperators name(String name) {
        put('/');
        text(name);
        put(' ');
        return this;
    }

    /** Bytes as a string of hexadecimal digits. */
    PdfOperators hex(byte[] string) {
        put('<');
        for (byte b : string) {
            put(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
            put(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
        put('>');
        put(' ');
        return this;
    }

    /** An operator, or any other word. */
    PdfOperators op(String operator) {
        text(operator);
        put('\n');
        return this;
    }

    /** The path of a shape, moved; how it is painted follows. */
    void path(Shape shape, double dx, double dy) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> numbers(p[0] + dx, p[1] + dy).op("m");
                case PathIterator.SEG_LINETO -> numbers(p[0] + dx, p[1] + dy).op("l");
                case PathIterator.SEG_CUBICTO ->
                        numbers(p[0] + dx, p[1] + dy, p[2] + dx, p[3] + dy, p[4] + dx, p[5] + dy).op("c");
                case PathIterator.SEG_QUADTO -> numbers(
                        x + (p[0] - x) * 2 / 3 + dx, y + (p[1] - y) * 2 / 3 + dy,
                        p[2] + (p[0] - p[2]) * 2 / 3 + dx, p[3] + (p[1] - p[3]) * 2 / 3 + dy, p[2] + dx, p[3] + dy).op("c");
                default -> op("h");
            }
            int end = end(path.currentSegment(p));
            x = end < 0 ? x : p[end];
            y = end < 0 ? y : p[end + 1];
        }
    }

    private static int end(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
        };
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void text(String ascii) {
        for (byte b : ascii.getBytes(StandardCharsets.ISO_8859_1)) {
            put((char) b);
        }
    }

    private void put(char c) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) c;
    }
}
