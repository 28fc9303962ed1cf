package vn.vinhphuc.atlas.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Turns the marks of a drawing into shapes, text boxes and groups of a slide. */
final class SlidePainter {

    /** A dash is a dot up to so many times the width of its line. */
    private static final double DOT = 1.5;

    private final double scale;
    private final SlideText text;
    private final String title;
    private boolean titled;
    private XSLFShapeContainer into;
    private double dx;
    private double dy;
    private Optional<Shape> clip = Optional.empty();

    /**
     * @param scale points for each pixel of the drawing
     * @param title the words that are the title of the slide, the first time
     */
    SlidePainter(double scale, String language, String title, XSLFSheet slide) {
        this.scale = scale;
        this.text = new SlideText(scale, language);
        this.title = title;
        this.into = slide;
    }

    void paint(Drawing drawing) {
        marks(drawing.marks());
    }

    private void marks(List<Mark> marks) {
        marks.forEach(this::mark);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Shape shape -> shape(shape);
            case Mark.Words words -> words(words);
            case Mark.Letters letters -> letters(letters);
            case Mark.Group group -> group(group);
            case Mark.Picture picture -> throw new IllegalArgumentException("pictures belong to the ground of a slide");
        }
    }

    private void group(Mark.Group group) {
        dx += group.dx();
        dy += group.dy();
        Optional<Shape> outer = clip;
        Optional<Shape> inner = group.clip().map(outline -> moved(outline.awt()));
        clip = inner.isPresent() && outer.isPresent() ? Optional.of(common(inner.get(), outer.get())) : inner.or(() -> outer);
        if (group.isLayer() && group.marks().size() > 1 && !holdsTitle(group)) {
            XSLFShapeContainer around = into;
            XSLFGroupShape shapes = around.createGroup();
            ((CTGroupShape) shapes.getXmlObject()).getNvGrpSpPr().getCNvPr().setName(group.name());
            into = shapes;
            marks(group.marks());
            into = around;
            fit(shapes, around);
        } else {
            marks(group.marks());
        }
        clip = outer;
        dx -= group.dx();
        dy -= group.dy();
    }

    /** The title of a slide cannot lie in a group. */
    private boolean holdsTitle(Mark.Group group) {
        return !titled && group.marks().stream().anyMatch(mark ->
                mark instanceof Mark.Words words && words.text().equals(title)
                        || mark instanceof Mark.Group inner && holdsTitle(inner));
    }

    private static void fit(XSLFGroupShape group, XSLFShapeContainer around) {
        if (group.getShapes().isEmpty()) {
            around.removeShape(group);
            return;
        }
        Rectangle2D all = group.getShapes().stream().map(shape -> shape.getAnchor()).reduce((a, b) -> a.createUnion(b)).orElseThrow();
        group.setAnchor(all);
        group.setInteriorAnchor(all);
    }

    private void shape(Mark.Shape mark) {
        Shape shape = moved(mark.outline().awt());
        Optional<Colour> fill = mark.fill().flatMap(f -> f instanceof Fill.Solid(Colour colour) ? Optional.of(colour) : Optional.empty());
        if (mark.fill().orElse(null) instanceof Fill.Hatch hatch) {
            BasicStroke pen = new BasicStroke((float) hatch.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            freeform(clipped(common(pen.createStrokedShape(Hatching.lines(shape, hatch)), shape)),
                    Optional.of(hatch.colour()), Optional.empty());
        }
        if (clip.isPresent()) {
            fill.ifPresent(colour -> freeform(clipped(shape), Optional.of(colour), Optional.empty()));
            mark.stroke().ifPresent(stroke -> freeform(clipped(Painter.pen(stroke).createStrokedShape(shape)),
                    Optional.of(stroke.colour()), Optional.empty()));
        } else if (fill.isPresent() || mark.stroke().isPresent()) {
            freeform(shape, fill, mark.stroke());
        }
    }

    private Shape clipped(Shape shape) {
        return clip.map(edge -> common(shape, edge)).orElse(shape);
    }

    private void freeform(Shape shape, Optional<Colour> fill, Optional<Stroke> stroke) {
        Path2D.Double path = new Path2D.Double(shape, AffineTransform.getScaleInstance(scale, scale));
        if (path.getCurrentPoint() == null) {
            return;
        }
        XSLFFreeformShape freeform = into.createFreeform();
        freeform.setPath(path);
        freeform.setFillColor(fill.map(Colour::awt).orElse(null));
        freeform.setLineColor(stroke.map(line -> line.colour().awt()).orElse(null));
        stroke.ifPresent(line -> {
            freeform.setLineWidth(line.width() * scale);
            if (!line.dash().isEmpty()) {
                boolean dots = line.dash().getFirst() <= DOT * line.width();
                freeform.setLineDash(dots ? StrokeStyle.LineDash.SYS_DOT : StrokeStyle.LineDash.SYS_DASH);
            }
            freeform.setLineCap(line.cap() == Stroke.Cap.ROUND ? StrokeStyle.LineCap.ROUND : StrokeStyle.LineCap.FLAT);
        });
    }

    private void words(Mark.Words words) {
        Mark.Words placed = new Mark.Words(words.text(), new ScreenPoint(words.at().x() + dx, words.at().y() + dy),
                words.align(), words.style(), words.angle());
        if (words.text().isBlank()) {
            return;
        }
        XSLFTextBox box = into.createTextBox();
        boolean heading = !titled && words.text().equals(title);
        if (heading) {
            box.setPlaceholder(Placeholder.TITLE);
            titled = true;
        }
        text.write(placed, heading ? SlideText.TITLE_SLACK : SlideText.SLACK, box);
    }

    private void letters(Mark.Letters word) {
        for (Mark.Letter letter : word.letters()) {
            words(new Mark.Words(letter.letter(), letter.at(), Mark.Align.START, word.style(), letter.angle()));
        }
    }

    private Shape moved(Shape shape) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    private static Shape common(Shape one, Shape other) {
        Area area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }
}
