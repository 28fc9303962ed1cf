package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Text whose letters follow a line.
 *
 * @param text  the words
 * @param style of the letters
 * @param shift of the baseline to the right of the way that the text is read, px; negative is above the line
 */
public record AlongLine(String text, TextStyle style, double shift) {

    private static final double SHARPEST = 22;
    /** Letters look at the line this far to both sides, as a share of their size, so that they do not jitter. */
    private static final double SMOOTHING = 0.8;

    /**
     * Letters along a line, relative to a foot; never upside down.
     *
     * @param turn the sum of turns from letter to letter, degrees
     */
    public record Setting(Mark.Letters letters, List<Box> boxes, double turn) {
    }

    /**
     * Sets the text with its middle at a point of the line.
     *
     * @param line   in px
     * @param middle px along it
     * @param foot   the point that marks and boxes are relative to
     * @return empty if the line is too short or too bent there
     */
    public Optional<Setting> at(Polyline line, double middle, ScreenPoint foot) {
        double width = style.width(text) - style.spacing();
        double start = middle - width / 2;
        if (start < 0 || middle + width / 2 > line.length()) {
            return Optional.empty();
        }
        if (Math.abs(line.angle(start, start + width)) > 90) {
            Polyline back = line.reversed();
            return set(back, line.length() - middle - width / 2, foot);
        }
        return set(line, start, foot);
    }

    private Optional<Setting> set(Polyline line, double start, ScreenPoint foot) {
        List<Mark.Letter> letters = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        double at = start;
        double turn = 0;
        double before = Double.NaN;
        for (int c : text.codePoints().toArray()) {
            String letter = Character.toString(c);
            double advance = style.width(letter);
            double middle = at + (advance - style.spacing()) / 2;
            double angle = line.angle(middle - SMOOTHING * style.size(), middle + SMOOTHING * style.size());
            double bend = Double.isNaN(before) ? 0 : Math.abs(Math.IEEEremainder(angle - before, 360));
            if (bend > SHARPEST) {
                return Optional.empty();
            }
            turn += bend;
            before = angle;
            Mark.Letter set = letter(letter, line.at(middle), angle, (advance - style.spacing()) / 2, foot);
            letters.add(set);
            if (!letter.isBlank()) {
                boxes.add(box(set, advance - style.spacing()));
            }
            at += advance;
        }
        return Optional.of(new Setting(new Mark.Letters(text, letters, style), boxes, turn));
    }

    private Mark.Letter letter(String letter, ScreenPoint on, double angle, double half, ScreenPoint foot) {
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        return new Mark.Letter(letter, on.plus(-half * cos - shift * sin - foot.x(), -half * sin + shift * cos - foot.y()),
                angle);
    }

    private Box box(Mark.Letter letter, double width) {
        double cos = Math.cos(Math.toRadians(letter.angle()));
        double sin = Math.sin(Math.toRadians(letter.angle()));
        double rise = -0.8 * style.size();
        double fall = 0.22 * style.size();
        double[] xs = {-rise * sin, -fall * sin, width * cos - rise * sin, width * cos - fall * sin};
        double[] ys = {rise * cos, fall * cos, width * sin + rise * cos, width * sin + fall * cos};
        double x = Math.min(Math.min(xs[0], xs[1]), Math.min(xs[2], xs[3]));
        double y = Math.min(Math.min(ys[0], ys[1]), Math.min(ys[2], ys[3]));
        double right = Math.max(Math.max(xs[0], xs[1]), Math.max(xs[2], xs[3]));
        double bottom = Math.max(Math.max(ys[0], ys[1]), Math.max(ys[2], ys[3]));
        return new Box(letter.at().x() + x, letter.at().y() + y, right - x, bottom - y);
    }
}
