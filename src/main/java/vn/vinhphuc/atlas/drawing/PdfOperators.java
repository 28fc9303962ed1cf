package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** The content of a PDF page: operands, then their operator, as ISO 32000-1 orders them. */
final class PdfOperators {

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

    /** Of a long, with sign, point and the space after it. */
    private static final int MOST_DIGITS = 24;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** A number with at most so many decimals, 0…5. */
    PdfOperators number(double value, int decimals) {
        room(MOST_DIGITS);
        long scaled = Math.round(value * POWERS[decimals]);
        if (scaled < 0) {
            bytes[length++] = '-';
            scaled = -scaled;
        }
        whole(scaled / POWERS[decimals]);
        int part = (int) (scaled % POWERS[decimals]);
        if (part > 0) {
            bytes[length++] = '.';
            for (int power = POWERS[decimals] / 10; part > 0; power /= 10) {
                bytes[length++] = (byte) ('0' + part / power);
                part %= power;
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    private void whole(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Numbers with at most two decimals: a hundredth of a point is finer than any printer. */
    PdfOperators numbers(double... values) {
        for (double value : values) {
            number(value, 2);
        }
        return this;
    }

    private PdfOperators point(double x, double y) {
        return number(x, 2).number(y, 2);
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
            int segment = path.currentSegment(p);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> point(p[0] + dx, p[1] + dy).op("m");
                case PathIterator.SEG_LINETO -> point(p[0] + dx, p[1] + dy).op("l");
                case PathIterator.SEG_CUBICTO ->
                        point(p[0] + dx, p[1] + dy).point(p[2] + dx, p[3] + dy).point(p[4] + dx, p[5] + dy).op("c");
                case PathIterator.SEG_QUADTO -> numbers(
                        x + (p[0] - x) * 2 / 3 + dx, y + (p[1] - y) * 2 / 3 + dy,
                        p[2] + (p[0] - p[2]) * 2 / 3 + dx, p[3] + (p[1] - p[3]) * 2 / 3 + dy, p[2] + dx, p[3] + dy).op("c");
                default -> op("h");
            }
            int end = end(segment);
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
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    private void put(char c) {
        room(1);
        bytes[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
