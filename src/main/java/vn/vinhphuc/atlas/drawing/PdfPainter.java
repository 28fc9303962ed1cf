package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Paints a drawing on a page of a PDF file: paths as paths, text as text that can be searched and copied. A word whose letters
 * stand apart or along a curve carries itself as its actual text (ISO 32000-1, 14.9.4); the edge around letters carries none.
 */
final class PdfPainter {

    /** From this share of their size on, readers of a page take letters that stand apart for words of their own. */
    private static final double APART = 0.05;

    private final PdfOperators page = new PdfOperators();
    private final SequencedMap<Double, String> opacities = new LinkedHashMap<>();
    private final Map<Raster, String> pictures = new LinkedHashMap<>();
    private final PdfState state = new PdfState(page, opacities);
    private final PdfFonts fonts;
    private double dx;
    private double dy;

    PdfPainter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** Paints on a page of a size in points, whose zero is its lower left corner. */
    void paint(Drawing drawing, double width, double height) throws IOException {
        page.number(width / drawing.width(), 5).number(0, 0).number(0, 0).number(-height / drawing.height(), 5)
                .numbers(0, height).op("cm").op("1 j");
        marks(drawing.marks());
    }

    byte[] content() {
        return page.bytes();
    }

    /** Names of graphics states, by opacity 0…1. */
    Map<Double, String> opacities() {
        return opacities;
    }

    /** Names of pictures. */
    Map<Raster, String> pictures() {
        return pictures;
    }

    private void marks(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Shape shape -> shape(shape);
                case Mark.Words words -> words(words);
                case Mark.Letters letters -> letters(letters);
                case Mark.Picture picture -> picture(picture);
                case Mark.Group group -> group(group);
            }
        }
    }

    private void group(Mark.Group group) throws IOException {
        dx += group.dx();
        dy += group.dy();
        if (group.clip().isPresent()) {
            state.save();
            clip(group.clip().get().awt());
        }
        marks(group.marks());
        if (group.clip().isPresent()) {
            state.restore();
        }
        dx -= group.dx();
        dy -= group.dy();
    }

    private void shape(Mark.Shape mark) {
        Shape shape = mark.outline().awt();
        mark.fill().ifPresent(fill -> {
            switch (fill) {
                case Fill.Solid(Colour colour) -> {
                    state.fill(colour);
                    page.path(shape, dx, dy);
                    page.op(evenOdd(shape) ? "f*" : "f");
                }
                case Fill.Hatch hatch -> hatch(shape, hatch);
            }
        });
        mark.stroke().ifPresent(stroke -> {
            state.line(stroke.colour(), stroke.width(), stroke.dash(), stroke.cap() == Stroke.Cap.ROUND);
            page.path(shape, dx, dy);
            page.op("S");
        });
    }

    private void hatch(Shape shape, Fill.Hatch hatch) {
        state.save();
        clip(shape);
        state.line(hatch.colour(), hatch.width(), List.of(), false);
        page.path(Hatching.lines(shape, hatch), dx, dy);
        page.op("S");
        state.restore();
    }

    private void clip(Shape shape) {
        page.path(shape, dx, dy);
        page.op(evenOdd(shape) ? "W* n" : "W n");
    }

    private static boolean evenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void words(Mark.Words words) throws IOException {
        TextStyle style = words.style();
        double width = style.width(words.text()) - style.spacing();
        double back = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double angle = Math.toRadians(words.angle());
        Mark.Letter line = new Mark.Letter(words.text(), new ScreenPoint(
                words.at().x() - back * Math.cos(angle), words.at().y() - back * Math.sin(angle)), words.angle());
        text(words.text(), List.of(line), style, style.spacing() > APART * style.size());
    }

    private void letters(Mark.Letters letters) throws IOException {
        text(letters.text(), letters.letters(), letters.style(), true);
    }

    private void text(String text, List<Mark.Letter> lines, TextStyle style, boolean named) throws IOException {
        if (text.isBlank()) {
            return;
        }
        if (style.halo().isPresent()) {
            TextStyle.Halo halo = style.halo().get();
            state.line(halo.colour(), 2 * halo.width(), List.of(), true);
            actual("");
            show(lines, style, 1);
            page.op("EMC");
        }
        state.fill(style.colour());
        if (named) {
            actual(text);
        }
        show(lines, style, 0);
        if (named) {
            page.op("EMC");
        }
    }

    /** Begins a span that stands for a text. */
    private void actual(String text) {
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        page.name("Span").op("<<").name("ActualText").hex(utf16).op(">> BDC");
    }

    /** @param rendering 0 fills the letters, 1 draws their outlines */
    private void show(List<Mark.Letter> lines, TextStyle style, int rendering) throws IOException {
        page.op("BT").name(PdfFonts.name(style.face())).numbers(style.size()).op("Tf");
        page.number(rendering, 0).op("Tr").number(style.spacing(), 3).op("Tc");
        for (Mark.Letter line : lines) {
            double cos = Math.cos(Math.toRadians(line.angle()));
            double sin = Math.sin(Math.toRadians(line.angle()));
            page.number(cos, 5).number(sin, 5).number(sin, 5).number(-cos, 5)
                    .numbers(line.at().x() + dx, line.at().y() + dy).op("Tm");
            page.hex(fonts.codes(style.face(), line.letter())).op("Tj");
        }
        page.op("ET");
    }

    private void picture(Mark.Picture picture) {
        Box box = picture.box();
        state.save();
        page.numbers(box.width(), 0, 0, -box.height(), box.x() + dx, box.bottom() + dy).op("cm");
        page.name(pictures.computeIfAbsent(picture.raster(), r -> "P" + pictures.size())).op("Do");
        state.restore();
    }
}
