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
        this.advances = letters.stream().mapToDouble(style::width).toArray();
        this.width = java.util.Arrays.stream(advances).sum() - style.spacing();
    }

    /**
     * Sets the text with its middle at a point of the line; never upside down.
     *
     * @param line   in px
     * @param middle px along it
     * @param foot   the point that marks and boxes are relative to
     * @return empty if the line is too short or too bent there
     */
    public Optional<Candidate.Setting> at(Polyline line, double middle, ScreenPoint foot) {
        double start = middle - width / 2;
        if (start < 0 || start + width > line.length()) {
            return Optional.empty();
        }
        boolean back = Math.abs(line.angle(start, start + width)) > 90;
        return set(line, back ? start + width : start, back ? -1 : 1, foot);
    }

    private Optional<Candidate.Setting> set(Polyline line, double start, int direction, ScreenPoint foot) {
        List<Mark.Letter> set = new ArrayList<>(letters.size());
        List<Box> boxes = new ArrayList<>(2 * letters.size());
        Polyline.Walk walk = line.walk();
        double at = start;
        double turn = 0;
        for (int i = 0; i < advances.length; i++) {
            double glyph = advances[i] - style.spacing();
            double middle = at + direction * glyph / 2;
            double look = direction * SMOOTHING * style.size();
            double angle = walk.angle(middle - look, middle + look);
            double cos = Math.cos(Math.toRadians(angle));
            double sin = Math.sin(Math.toRadians(angle));
            Mark.Letter letter = letter(letters.get(i), walk.at(middle), angle, cos, sin, glyph / 2, foot);
            if (i > 0) {
                double bend = turn(angle - set.getLast().angle());
                double apart = set.getLast().at().to(letter.at()) / advances[i - 1];
                if (bend > SHARPEST || apart < CLOSEST || apart > WIDEST) {
                    return Optional.empty();
                }
                turn += bend;
            }
            set.add(letter);
            if (!letter.letter().isBlank()) {
                boxes.add(box(letter, cos, sin, glyph, -RISE, (FALL - RISE) / 2));
                boxes.add(box(letter, cos, sin, glyph, (FALL - RISE) / 2, FALL));
            }
            at += direction * advances[i];
        }
        return Optional.of(new Candidate.Setting(boxes, turn * COST_OF_A_DEGREE,
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
