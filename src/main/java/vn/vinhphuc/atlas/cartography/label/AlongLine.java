package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Text whose letters follow a line. */
public final class AlongLine {

    private static final double SHARPEST = 16;
    /** Letters look at the line this far to both sides, as a share of their size, so that they do not jitter. */
    private static final double SMOOTHING = 1.1;
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
        for (int i = 0; i < blank.length; i++) {
            blank[i] = letters.get(i).isBlank();
        }
        this.advances = letters.stream().mapToDouble(style::width).toArray();
        this.width = java.util.Arrays.stream(advances).sum() - style.spacing();
    }

    /**
     * How the letters of a text run along a line; the same on either side of it.
     *
     * @param direction 1, or −1 against the line
     * @param on        the line at the middle of each letter
     * @param angle     of each letter, degrees clockwise from east
     * @param turn      of all bends, degrees
     */
    public record Run(int direction, ScreenPoint[] on, double[] angle, double[] cos, double[] sin, double turn) {
    }

    /**
     * Lets the text run with its middle at a point of the line; never upside down.
     *
     * @param line   in px
     * @param middle px along it
     * @return empty if the line is too short or too bent there
     */
    public Optional<Run> run(Polyline line, double middle) {
        double start = middle - width / 2;
        if (start < 0 || start + width > line.length()) {
            return Optional.empty();
        }
        boolean back = Math.abs(line.angle(start, start + width)) > 90;
        return run(line.walk(), back ? start + width : start, back ? -1 : 1);
    }

    private Optional<Run> run(Polyline.Walk walk, double start, int direction) {
        int count = advances.length;
        Run run = new Run(direction, new ScreenPoint[count], new double[count], new double[count], new double[count], 0);
        double at = start;
        double turn = 0;
        for (int i = 0; i < count; i++) {
            double middle = at + direction * (advances[i] - style.spacing()) / 2;
            double look = direction * SMOOTHING * style.size();
            run.angle[i] = walk.angle(middle - look, middle + look);
            run.cos[i] = Math.cos(Math.toRadians(run.angle[i]));
            run.sin[i] = Math.sin(Math.toRadians(run.angle[i]));
            run.on[i] = walk.at(middle);
            if (i > 0) {
                double bend = turn(run.angle[i] - run.angle[i - 1]);
                if (bend > SHARPEST) {
                    return Optional.empty();
                }
                turn += bend;
            }
            at += direction * advances[i];
        }
        return Optional.of(new Run(direction, run.on, run.angle, run.cos, run.sin, turn));
    }

    /**
     * Sets the letters beside the line.
     *
     * @param foot the point that marks and boxes are relative to
     * @return empty if they come too close to each other, or too far apart
     */
    public Optional<Candidate.Setting> set(Run run, ScreenPoint foot) {
        List<Mark.Letter> set = new ArrayList<>(letters.size());
        List<Box> boxes = new ArrayList<>(2 * letters.size());
        for (int i = 0; i < advances.length; i++) {
            double glyph = advances[i] - style.spacing();
            double cos = run.cos[i];
            double sin = run.sin[i];
            Mark.Letter letter = letter(letters.get(i), run.on[i], run.angle[i], cos, sin, glyph / 2, foot);
            if (i > 0) {
                double apart = set.getLast().at().to(letter.at()) / advances[i - 1];
                if (apart < CLOSEST || apart > WIDEST) {
                    return Optional.empty();
                }
            }
            set.add(letter);
            if (!blank[i]) {
                boxes.add(box(letter, cos, sin, glyph, -RISE, (FALL - RISE) / 2));
                boxes.add(box(letter, cos, sin, glyph, (FALL - RISE) / 2, FALL));
            }
        }
        return Optional.of(new Candidate.Setting(boxes, run.turn * COST_OF_A_DEGREE,
                () -> List.of(new Mark.Letters(text, set, style))));
    }

    /** @param degrees between two directions, −360…360 */
    private static double turn(double degrees) {
        double turn = Math.abs(degrees);
        return turn > 180 ? 360 - turn : turn;
    }

    private Mark.Letter letter(String letter, ScreenPoint on, double angle, double cos, double sin, double half, ScreenPoint foot) {
        return new Mark.Letter(letter, on.plus(-half * cos - shift * sin - foot.x(), -half * sin + shift * cos - foot.y()),
                angle);
    }

    /** What a part of a letter covers, between two heights in sizes below the baseline. */
    private Box box(Mark.Letter letter, double cos, double sin, double glyph, double from, double to) {
        double rise = from * style.size();
        double fall = to * style.size();
        double left = Math.min(0, glyph * cos) + Math.min(-rise * sin, -fall * sin);
        double right = Math.max(0, glyph * cos) + Math.max(-rise * sin, -fall * sin);
        double top = Math.min(0, glyph * sin) + Math.min(rise * cos, fall * cos);
        double bottom = Math.max(0, glyph * sin) + Math.max(rise * cos, fall * cos);
        return new Box(letter.at().x() + left, letter.at().y() + top, right - left, bottom - top);
    }
}
