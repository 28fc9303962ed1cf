package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Text whose letters follow a line. */
public final class AlongLine {

    /** Cosine of the sharpest bend between two letters, 16°. */
    private static final double SHARPEST = Math.cos(Math.toRadians(16));
    private static final double CLOSEST = 0.86;
    private static final double WIDEST = 1.3;
    private static final double RISE = 0.76;
    private static final double FALL = 0.2;
    private static final double COST_OF_A_DEGREE = 0.05;

    private final String text;
    private final TextStyle style;
    private final double shift;
    private final List<String> letters;
    private final boolean[] blank;
    private final double[] advances;
    /** From the first letter's beginning to the middle of each. */
    private final double[] middles;
    private final double width;

    /**
     * @param shift of the baseline to the right of the way that the text is read, px; negative is above the line
     */
    public AlongLine(String text, TextStyle style, double shift) {
        this.text = text;
        this.style = style;
        this.shift = shift;
        this.letters = text.codePoints().mapToObj(Character::toString).toList();
        this.blank = new boolean[letters.size()];
        this.advances = new double[letters.size()];
        this.middles = new double[letters.size()];
        double at = 0;
        for (int i = 0; i < blank.length; i++) {
            blank[i] = letters.get(i).isBlank();
            advances[i] = style.width(letters.get(i));
            middles[i] = at + (advances[i] - style.spacing()) / 2;
            at += advances[i];
        }
        this.width = at - style.spacing();
    }

    /**
     * How the letters of a text run along a line; the same on either side of it.
     *
     * @param x   of the line at the middle of each letter
     * @param cos of the letter's direction
     * @param bends of all letters, degrees
     */
    public record Run(double[] x, double[] y, double[] cos, double[] sin, double bends) {
    }

    /** Whether the line is long enough around a point, px along it. */
    public boolean fits(Polyline line, double middle) {
        double start = middle - width / 2;
        return start >= 0 && start + width <= line.length();
    }

    /** What the bends of the line around a point cost at least: those from the first letter to the middle one and on to the last. */
    public double leastCost(Polyline line, double middle) {
        Gaze gaze = gaze(line, middle);
        double bends = 0;
        int last = middles.length - 1;
        for (int i = 0; i <= 2; i++) {
            gaze.to(middles[last * i / 2]);
            bends += i == 0 ? 0 : gaze.bend();
        }
        return bends * COST_OF_A_DEGREE;
    }

    /**
     * Lets the text run with its middle at a point of the line; never upside down.
     *
     * @param middle px along the line
     * @return empty if the line is too short or too bent there
     */
    public Optional<Run> run(Polyline line, double middle) {
        if (!fits(line, middle)) {
            return Optional.empty();
        }
        Gaze gaze = gaze(line, middle);
        Polyline.Walk on = line.walk();
        int count = middles.length;
        double[] x = new double[count];
        double[] y = new double[count];
        double[] cos = new double[count];
        double[] sin = new double[count];
        double bends = 0;
        for (int i = 0; i < count; i++) {
            double at = gaze.to(middles[i]);
            if (i > 0) {
                if (gaze.straightness() < SHARPEST) {
                    return Optional.empty();
                }
                bends += gaze.bend();
            }
            on.to(at);
            x[i] = on.x();
            y[i] = on.y();
            cos[i] = gaze.cos();
            sin[i] = gaze.sin();
        }
        return Optional.of(new Run(x, y, cos, sin, bends));
    }

    private Gaze gaze(Polyline line, double middle) {
        return new Gaze(line, middle - width / 2, width, style.size());
    }

    /**
     * Sets the letters beside the line.
     *
     * @param foot the point that marks and boxes are relative to
     * @return empty if they come too close to each other, or too far apart
     */
    public Optional<Candidate.Setting> set(Run run, ScreenPoint foot) {
        double[] x = new double[advances.length];
        double[] y = new double[advances.length];
        Cover.Builder cover = new Cover.Builder(2 * advances.length);
        for (int i = 0; i < advances.length; i++) {
            double glyph = advances[i] - style.spacing();
            x[i] = run.x[i] - glyph / 2 * run.cos[i] - shift * run.sin[i] - foot.x();
            y[i] = run.y[i] - glyph / 2 * run.sin[i] + shift * run.cos[i] - foot.y();
            if (i > 0) {
                double apart = Math.sqrt((x[i] - x[i - 1]) * (x[i] - x[i - 1]) + (y[i] - y[i - 1]) * (y[i] - y[i - 1])) / advances[i - 1];
                if (apart < CLOSEST || apart > WIDEST) {
                    return Optional.empty();
                }
            }
            if (!blank[i]) {
                cover(cover, x[i], y[i], run.cos[i], run.sin[i], glyph, -RISE, (FALL - RISE) / 2);
                cover(cover, x[i], y[i], run.cos[i], run.sin[i], glyph, (FALL - RISE) / 2, FALL);
            }
        }
        return Optional.of(new Candidate.Setting(cover.cover(), run.bends * COST_OF_A_DEGREE, () -> marks(run, x, y)));
    }

    private List<Mark> marks(Run run, double[] x, double[] y) {
        List<Mark.Letter> set = new ArrayList<>(x.length);
        for (int i = 0; i < x.length; i++) {
            set.add(new Mark.Letter(letters.get(i), new ScreenPoint(x[i], y[i]), Math.toDegrees(Math.atan2(run.sin[i], run.cos[i]))));
        }
        return List.of(new Mark.Letters(text, set, style));
    }

    /** Adds what a part of a letter covers, between two heights in sizes below the baseline. */
    private void cover(Cover.Builder cover, double x, double y, double cos, double sin, double glyph, double from, double to) {
        double rise = from * style.size();
        double fall = to * style.size();
        cover.add(x + Math.min(0, glyph * cos) + Math.min(-rise * sin, -fall * sin),
                y + Math.min(0, glyph * sin) + Math.min(rise * cos, fall * cos),
                x + Math.max(0, glyph * cos) + Math.max(-rise * sin, -fall * sin),
                y + Math.max(0, glyph * sin) + Math.max(rise * cos, fall * cos));
    }
}
