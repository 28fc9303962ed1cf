package vn.vinhphuc.atlas.cartography.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;

/** Lines of text on the map, measured once. */
public final class TextBlock {

    private static final double LINE = 1.16;

    private final List<Line> lines;
    private final Optional<Pill> pill;
    private final double width;
    private final double height;

    /** A line of text with its style. */
    public record Line(String text, TextStyle style) {

        double width() {
            return style.width(text) - style.spacing();
        }

        /** Capitals with a mark rise higher than plain ones. */
        double rise() {
            String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
            for (int i = 1; i < letters.length(); i++) {
                if (letters.charAt(i) >= '\u0300' && letters.charAt(i) <= '\u036F' && Character.isUpperCase(letters.charAt(i - 1))) {
                    return style.size() * 0.98;
                }
            }
            return style.size() * 0.80;
        }

        double fall() {
            return style.size() * 0.24;
        }
    }

    /** A ground with rounded corners; padding at the sides in px, half of it above and below. */
    public record Pill(Colour colour, double padding) {
    }

    private TextBlock(List<Line> lines, Optional<Pill> pill) {
        this.lines = List.copyOf(lines);
        this.pill = pill;
        this.width = lines.stream().mapToDouble(Line::width).max().orElse(0) + 2 * side();
        double below = lines.stream().skip(1).mapToDouble(line -> line.style().size() * LINE).sum();
        this.height = lines.getFirst().rise() + below + lines.getLast().fall() + side();
    }

    /** Lines from above to below, one or more. */
    public static TextBlock of(List<Line> lines) {
        return new TextBlock(lines, Optional.empty());
    }

    public static TextBlock of(String text, TextStyle style) {
        return of(List.of(new Line(text, style)));
    }

    /** The text in two lines of about the same width, rather after a comma, or as it is if it has one word. */
    public static TextBlock broken(String text, TextStyle style) {
        int best = -1;
        double narrowest = Double.MAX_VALUE;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (text.startsWith("– ", i + 1)) {
                continue;
            }
            double widest = Math.max(style.width(text.substring(0, i)), style.width(text.substring(i + 1)));
            double cost = widest * (text.charAt(i - 1) == ',' ? 0.6 : 1);
            if (cost < narrowest) {
                narrowest = cost;
                best = i;
            }
        }
        return best < 0 ? of(text, style)
                : of(List.of(new Line(text.substring(0, best), style), new Line(text.substring(best + 1), style)));
    }

    public TextBlock on(Pill ground) {
        return new TextBlock(lines, Optional.of(ground));
    }

    public int lineCount() {
        return lines.size();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /**
     * The lines with their upper left corner at a point.
     *
     * @param align how lines of different width stand to each other
     */
    public List<Mark> marks(double x, double y, Mark.Align align) {
        List<Mark> marks = new ArrayList<>();
        pill.ifPresent(ground -> marks.add(Mark.filled(
                Outline.roundedRectangle(x, y, width, height, Math.min(6, height / 4)), ground.colour())));
        double at = switch (align) {
            case START -> x + side();
            case MIDDLE -> x + width / 2;
            case END -> x + width - side();
        };
        double baseline = y + side() / 2 + lines.getFirst().rise();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            baseline += i == 0 ? 0 : line.style().size() * LINE;
            marks.add(Mark.words(line.text(), at, baseline, align, line.style()));
        }
        return marks;
    }

    private double side() {
        return pill.map(Pill::padding).orElse(0.0);
    }
}
