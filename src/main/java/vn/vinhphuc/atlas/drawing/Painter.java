package vn.vinhphuc.atlas.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Paints a drawing on any surface of Java2D. */
final class Painter {

    /** No letter reaches further from the line it stands on, in sizes of the text. */
    private static final double REACH = 2;

    private final Graphics2D g;
    /** Rows of the picture that are painted; 0 where the surface has no pixels. */
    private final int rows;
    private final BooleanSupplier wanted;

    private Painter(Graphics2D g, int rows, BooleanSupplier wanted) {
        this.g = g;
        this.rows = rows;
        this.wanted = wanted;
    }

    static void paint(Drawing drawing, BufferedImage image, double scale) {
        paint(drawing, image, scale, () -> true);
    }

    /**
     * Paints unless it is given up.
     *
     * @param wanted asked before each mark
     * @return whether the picture was wanted to the end
     */
    static boolean paint(Drawing drawing, BufferedImage image, double scale, BooleanSupplier wanted) {
        return paint(drawing, image, scale, scale, 0, wanted);
    }

    /**
     * Paints what falls on a part of a picture.
     *
     * @param image  the part, as wide as the picture
     * @param scaleX pixels per logical pixel, from left to right
     * @param scaleY pixels per logical pixel, downwards
     * @param top    the row of the picture that is the first of the part
     */
    static void paint(Drawing drawing, BufferedImage image, double scaleX, double scaleY, int top) {
        paint(drawing, image, scaleX, scaleY, top, () -> true);
    }

    private static boolean paint(Drawing drawing, BufferedImage image, double scaleX, double scaleY, int top, BooleanSupplier wanted) {
        Graphics2D g = image.createGraphics();
        try {
            g.translate(0, -top);
            g.scale(scaleX, scaleY);
            return paint(drawing, g, image.getHeight(), wanted);
        } finally {
            g.dispose();
        }
    }

    static void paint(Drawing drawing, Graphics2D g) {
        paint(drawing, g, 0, () -> true);
    }

    private static boolean paint(Drawing drawing, Graphics2D g, int rows, BooleanSupplier wanted) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return new Painter(g, rows, wanted).marks(drawing.marks());
    }

    private boolean marks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (!wanted.getAsBoolean()) {
                return false;
            }
            mark(mark);
        }
        return wanted.getAsBoolean();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Shape shape -> shape(shape);
            case Mark.Words words -> words(words);
            case Mark.Letters letters -> letters(letters);
            case Mark.Picture picture -> picture(picture);
            case Mark.Group group -> group(group);
        }
    }

    private void group(Mark.Group group) {
        AffineTransform before = g.getTransform();
        Shape clipBefore = g.getClip();
        g.translate(group.dx(), group.dy());
        group.clip().ifPresent(clip -> g.clip(clip.awt()));
        marks(group.marks());
        g.setTransform(before);
        g.setClip(clipBefore);
    }

    private void shape(Mark.Shape mark) {
        Shape shape = mark.outline().awt();
        mark.fill().ifPresent(fill -> {
            switch (fill) {
                case Fill.Solid(Colour colour) -> {
                    g.setColor(colour.awt());
                    g.fill(shape);
                }
                case Fill.Hatch hatch -> hatch(shape, hatch);
            }
        });
        mark.stroke().ifPresent(stroke -> {
            g.setColor(stroke.colour().awt());
            g.setStroke(pen(stroke));
            g.draw(shape);
        });
    }

    private void hatch(Shape shape, Fill.Hatch hatch) {
        Shape clipBefore = g.getClip();
        g.clip(shape);
        g.setColor(hatch.colour().awt());
        g.setStroke(new BasicStroke((float) hatch.width()));
        g.draw(Hatching.lines(shape, hatch));
        g.setClip(clipBefore);
    }

    private void words(Mark.Words words) {
        TextStyle style = words.style();
        double width = style.width(words.text()) - style.spacing();
        if (isElsewhere(words.at(), width, style)) {
            return;
        }
        double start = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        AffineTransform before = g.getTransform();
        g.translate(words.at().x(), words.at().y());
        g.rotate(Math.toRadians(words.angle()));
        if (style.spacing() == 0) {
            edge(words.text(), start, style);
            letter(words.text(), start, style);
        } else {
            spaced(words.text(), start, style, this::edge);
            spaced(words.text(), start, style, this::letter);
        }
        g.setTransform(before);
    }

    /** Whether a text falls on another part of the picture: its outlines need not be made for this one. */
    private boolean isElsewhere(ScreenPoint at, double width, TextStyle style) {
        AffineTransform pixels = g.getTransform();
        double reach = (width + REACH * style.size()) * Math.max(Math.abs(pixels.getScaleX()), Math.abs(pixels.getScaleY()));
        double y = pixels.transform(new Point2D.Double(at.x(), at.y()), null).getY();
        return rows > 0 && (y < -reach || y > rows + reach);
    }

    private static void spaced(String text, double start, TextStyle style, Pen pen) {
        double x = start;
        for (int c : text.codePoints().toArray()) {
            String letter = Character.toString(c);
            pen.draw(letter, x, style);
            x += style.width(letter);
        }
    }

    private void letters(Mark.Letters letters) {
        each(letters, this::edge);
        each(letters, this::letter);
    }

    private void each(Mark.Letters letters, Pen pen) {
        AffineTransform before = g.getTransform();
        for (Mark.Letter letter : letters.letters()) {
            if (!isElsewhere(letter.at(), letters.style().size(), letters.style())) {
                g.translate(letter.at().x(), letter.at().y());
                g.rotate(Math.toRadians(letter.angle()));
                pen.draw(letter.letter(), 0, letters.style());
                g.setTransform(before);
            }
        }
    }

    private void edge(String text, double x, TextStyle style) {
        style.halo().ifPresent(halo -> {
            Shape outline = Fonts.outline(style.face(), style.size(), text, x);
            g.setColor(halo.colour().awt());
            g.setStroke(new BasicStroke((float) (2 * halo.width()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
        });
    }

    /** In pixels as an outline, since Java2D puts the letters of a string on whole pixels; elsewhere as text. */
    private void letter(String text, double x, TextStyle style) {
        g.setColor(style.colour().awt());
        if (rows > 0) {
            g.fill(Fonts.outline(style.face(), style.size(), text, x));
        } else {
            g.setFont(Fonts.font(style.face(), style.size()));
            g.drawString(text, (float) x, 0);
        }
    }

    private void picture(Mark.Picture picture) {
        Box box = picture.box();
        AffineTransform fit = AffineTransform.getTranslateInstance(box.x(), box.y());
        fit.scale(box.width() / picture.raster().width(), box.height() / picture.raster().height());
        g.drawImage(picture.raster().awt(), fit, null);
    }

    static BasicStroke pen(Stroke stroke) {
        boolean round = stroke.cap() == Stroke.Cap.ROUND;
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (stroke.dash().isEmpty()) {
            return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private interface Pen {
        void draw(String text, double x, TextStyle style);
    }
}
