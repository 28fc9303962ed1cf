package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.stream.Collectors;

/** The letters of an SVG document. Numbers have at most two decimals, finer than any printer. */
final class SvgText {

    private static final int DECIMALS = 100;

    private final StringBuilder xml = new StringBuilder();

    SvgText open(String element) {
        xml.append('<').append(element);
        return this;
    }

    SvgText attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
        return this;
    }

    SvgText attribute(String name, double value) {
        return attribute(name, number(value));
    }

    SvgText attribute(String name, List<Double> values) {
        return attribute(name, values.stream().map(SvgText::number).collect(Collectors.joining(" ")));
    }

    /** A colour, and its opacity where it has one. */
    SvgText colour(String name, Colour colour) {
        attribute(name, colour.hex());
        return colour.opacity() < 1 ? attribute(name + "-opacity", colour.opacity()) : this;
    }

    /** The path of a shape, moved. */
    SvgText path(Shape shape, double dx, double dy) {
        xml.append(" d=\"");
        double[] p = new double[6];
        int before = -1;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> command('M', false, p, 2, dx, dy);
                case PathIterator.SEG_LINETO -> command('L', before == segment, p, 2, dx, dy);
                case PathIterator.SEG_QUADTO -> command('Q', before == segment, p, 4, dx, dy);
                case PathIterator.SEG_CUBICTO -> command('C', before == segment, p, 6, dx, dy);
                default -> xml.append('Z');
            }
            before = segment;
        }
        xml.append('"');
        return this;
    }

    private void command(char letter, boolean again, double[] p, int count, double dx, double dy) {
        xml.append(again ? ' ' : letter);
        for (int i = 0; i < count; i += 2) {
            append(p[i] + dx);
            xml.append(',');
            append(p[i + 1] + dy);
            if (i + 2 < count) {
                xml.append(' ');
            }
        }
    }

    SvgText raw(String raw) {
        xml.append(raw);
        return this;
    }

    SvgText escaped(String text) {
        xml.append(Xml.escaped(text));
        return this;
    }

    SvgText line(String raw) {
        xml.append(raw).append('\n');
        return this;
    }

    static String number(double value) {
        SvgText text = new SvgText();
        text.append(value);
        return text.toString();
    }

    private void append(double value) {
        long scaled = Math.round(value * DECIMALS);
        if (scaled < 0) {
            xml.append('-');
        }
        long size = Math.abs(scaled);
        xml.append(size / DECIMALS);
        int part = Math.toIntExact(size % DECIMALS);
        if (part > 0) {
            xml.append('.').append((char) ('0' + part / 10));
            if (part % 10 > 0) {
                xml.append((char) ('0' + part % 10));
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
