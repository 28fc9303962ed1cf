package vn.vinhphuc.atlas.cartography.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;

/**
 * Lines of text on the map.
 *
 * @param lines from above to below, one or more
 * @param style of all of them
 * @param pill  what they stand on, where that is not the bare map
 */
public record TextBlock(List<String> lines, TextStyle style, Optional<Pill> pill) {

    private static final double LINE = 1.16;

    /** A ground with rounded corners; padding at the sides in px, less above and below. */
    public record Pill(Colour colour, double padding) {
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public static TextBlock of(String text, TextStyle style) {
        return new TextBlock(List.of(text), style, Optional.empty());
    }

    /** The text in two lines of about the same width, or as it is if it has one word. */
    public static TextBlock broken(String text, TextStyle style) {
        int best = -1;
        double narrowest = Double.MAX_VALUE;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (text.startsWith("– ", i + 1) || text.startsWith("- ", i + 1)) {
                continue;
            }
            double width = Math.max(style.width(text.substring(0, i)), style.width(text.substring(i + 1)));
            if (width < narrowest) {
                narrowest = width;
                best = i;
            }
        }
        return best < 0 ? of(text, style)
                : new TextBlock(List.of(text.substring(0, best), text.substring(best + 1)), style, Optional.empty());
    }

    public TextBlock on(Pill ground) {
        return new TextBlock(lines, style, Optional.of(ground));
    }

    public double width() {
        return lines.stream().mapToDouble(style::width).max().orElse(0) - style.spacing() + 2 * side();
    }

    public double height() {
        return rise() + (lines.size() - 1) * style.size() * LINE + fall() + side();
    }

    /**
     * The lines with their upper left corner at a point.
     *
     * @param align how lines of different width stand to each other
     */
    public List<Mark> marks(double x, double y, Mark.Align align) {
        List<Mark> marks = new ArrayList<>();
        pill.ifPresent(ground -> marks.add(Mark.filled(
                Outline.roundedRectangle(x, y, width(), height(), Math.min(6, height() / 4)), ground.colour())));
        double at = switch (align) {
            case START -> x + side();
            case MIDDLE -> x + width() / 2;
            case END -> x + width() - side();
        };
        double baseline = y + side() / 2 + rise();
        for (String line : lines) {
            marks.add(Mark.words(line, at, baseline, align, style));
            baseline += style.size() * LINE;
        }
        return marks;
    }

    /** Capitals with a mark rise higher than plain ones. */
    private double rise() {
        String letters = Normalizer.normalize(lines.getFirst(), Normalizer.Form.NFD);
        boolean marked = letters.matches(".*[AEIOUY]\\p{M}.*");
        return style.size() * (marked ? 0.98 : 0.80);
    }

    private double side() {
        return pill.map(Pill::padding).orElse(0.0);
    }

    private double fall() {
        return style.size() * 0.24;
    }
}
