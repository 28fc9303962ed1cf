package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.Paragraph;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** A page that is being filled. Measures are in units of the page; the drawing it becomes may have fewer pixels. */
public final class Canvas {

    private static final String ELLIPSIS = "…";
    /** Light around a code, as a share of its side: four squares of a code that has fifty, as those of figures have. */
    private static final double QUIET = 0.08;

    private final Theme theme;
    private final double pixels;
    private List<Mark> marks = new ArrayList<>();
    private boolean inText;

    /** @param pixels of the drawing for a unit of the page */
    public Canvas(Theme theme, double pixels) {
        this.theme = theme;
        this.pixels = pixels;
    }

    Theme theme() {
        return theme;
    }

    public Colour colour(Role role) {
        return theme.colour(role);
    }

    /** Pixels of the drawing for a length of the page. */
    double px(double units) {
        return units * pixels;
    }

    /** A style whose size and widths are in units of the page. */
    public TextStyle text(Face face, double size, Role role) {
        return TextStyle.of(face, size, colour(role));
    }

    /** A line of words; returns its width. */
    public double words(String text, double x, double y, Mark.Align align, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        TextStyle scaled = new TextStyle(style.face(), px(style.size()), style.colour(), px(style.spacing()), style.halo());
        marks.add(Mark.words(text, px(x), px(y), align, scaled));
        return style.width(text);
    }

    public double words(String text, double x, double y, TextStyle style) {
        return words(text, x, y, Mark.Align.START, style);
    }

    /** What is drawn meanwhile is one thing to those who have the page read to them; returns what the drawing returns. */
    double as(Meaning meaning, DoubleSupplier drawing) {
        if (inText && meaning.part() == Meaning.Part.PARAGRAPH) {
            return drawing.getAsDouble();
        }
        List<Mark> around = marks;
        boolean textAround = inText;
        marks = new ArrayList<>();
        inText = meaning.part().holdsText();
        double result = drawing.getAsDouble();
        around.add(Mark.meant(meaning, marks));
        marks = around;
        inText = textAround;
        return result;
    }

    /** What is drawn meanwhile is one thing to those who have the page read to them. */
    void as(Meaning meaning, Runnable drawing) {
        as(meaning, () -> {
            drawing.run();
            return 0;
        });
    }

    double as(Meaning.Part part, DoubleSupplier drawing) {
        return as(Meaning.of(part), drawing);
    }

    void as(Meaning.Part part, Runnable drawing) {
        as(Meaning.of(part), drawing);
    }

    /** The number of a note above the line, where there is one; returns its width. */
    double note(String numbers, double x, double y, double size) {
        return numbers.isEmpty() ? 0
                : words(numbers, x + 2, y - size * 0.34, text(Face.MEDIUM, Math.max(12.5, size * 0.62), Role.INK_2)) + 2;
    }

    /**
     * Words in lines that are no wider than {@code width}.
     *
     * @param y    of the first baseline
     * @param line from baseline to baseline
     * @param most lines; what is too much ends with an ellipsis
     * @return the baseline of the line that would follow
     */
    public double paragraph(String text, double x, double y, double width, double line, int most, TextStyle style) {
        return lines(lines(text, width, most, style), x, y, line, style);
    }

    /** Lines of one paragraph; returns the baseline of the line that would follow. */
    double lines(List<String> lines, double x, double y, double line, TextStyle style) {
        as(Meaning.Part.PARAGRAPH, () -> {
            for (int i = 0; i < lines.size(); i++) {
                words(lines.get(i), x, y + i * line, style);
            }
        });
        return y + lines.size() * line;
    }

    /** Whether a text finds room in so many lines, no word of it wider than a line. */
    static boolean fits(String text, double width, int most, TextStyle style) {
        List<String> lines = Paragraph.lines(text, style, width);
        return lines.size() <= most && lines.stream().allMatch(line -> style.width(line) <= width);
    }

    /** An empty page like this one. */
    Canvas blank() {
        return new Canvas(theme, pixels);
    }

    /** The fewest lines that are no wider than {@code width}. */
    public static List<String> lines(String text, double width, int most, TextStyle style) {
        List<String> lines = Paragraph.lines(text, style, width);
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        lines.replaceAll(one -> fitting(one, width, style));
        return lines;
    }

    /** As much of a line as fits, with an ellipsis where it is cut. */
    public static String fitting(String text, double width, TextStyle style) {
        if (style.width(text) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        for (int length = letters.length - 1; length > 0; length--) {
            String cut = new String(letters, 0, length).stripTrailing() + ELLIPSIS;
            if (style.width(cut) <= width) {
                return cut;
            }
        }
        return ELLIPSIS;
    }

    public void line(double x1, double y1, double x2, double y2, double width, Role role) {
        marks.add(Mark.drawn(Outline.line(List.of(new ScreenPoint(px(x1), px(y1)), new ScreenPoint(px(x2), px(y2)))),
                new Stroke(colour(role), px(width), List.of(), Stroke.Cap.BUTT)));
    }

    void brokenLine(double x1, double y1, double x2, double y2, double width, Role role) {
        marks.add(Mark.drawn(Outline.line(List.of(new ScreenPoint(px(x1), px(y1)), new ScreenPoint(px(x2), px(y2)))),
                Stroke.dashed(colour(role), px(width), px(3), px(3))));
    }

    public void filled(double x, double y, double width, double height, Role role) {
        marks.add(Mark.filled(Outline.rectangle(px(x), px(y), px(width), px(height)), colour(role)));
    }

    void filledCircle(double x, double y, double radius, Role role) {
        marks.add(Mark.filled(Outline.circle(px(x), px(y), px(radius)), colour(role)));
    }

    public void frame(double x, double y, double width, double height, double stroke, Role role) {
        marks.add(Mark.drawn(Outline.rectangle(px(x), px(y), px(width), px(height)), Stroke.solid(colour(role), px(stroke))));
    }

    void brokenFrame(double x, double y, double width, double height, double corner, Role role) {
        marks.add(Mark.drawn(Outline.roundedRectangle(px(x), px(y), px(width), px(height), px(corner)),
                Stroke.dashed(colour(role), px(1.5), px(7), px(5))));
    }

    /**
     * A QR code; dark squares on light ground in every theme, since many telephones read no other.
     *
     * @param size of the whole code without its quiet zone
     * @param said of it to those who do not see it
     * @throws IllegalArgumentException if the text is too long
     */
    void code(String text, double x, double y, double size, String said) {
        as(Meaning.figure(said), () -> code(text, x, y, size));
    }

    private void code(String text, double x, double y, double size) {
        Role dark = Role.INK;
        if (colour(Role.INK).luminance() > colour(Role.CARD).luminance()) {
            dark = Role.CARD;
            filled(x - size * QUIET, y - size * QUIET, size * (1 + 2 * QUIET), size * (1 + 2 * QUIET), Role.INK);
        }
        marks.add(Mark.filled(QrCode.of(text, px(x), px(y), px(size)), colour(dark)));
    }

    /** A mark in pixels of the drawing. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** @param width  units of the page
     *  @param height units of the page */
    public Drawing drawing(double width, double height) {
        return new Drawing(px(width), px(height), marks);
    }
}
