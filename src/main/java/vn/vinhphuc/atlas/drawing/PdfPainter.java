package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Paints a drawing on a page of a PDF file: paths as paths, text as text that can be searched and copied. A word whose letters
 * stand apart or along a curve carries itself as its actual text (ISO 32000-1, 14.9.4); the edge around letters carries none.
 */
final class PdfPainter extends MarkWriter {

    /** From this share of their size on, readers of a page take letters that stand apart for words of their own. */
    private static final double APART = 0.05;

    private final PdfOperators page = new PdfOperators();
    private final SequencedMap<Double, String> opacities = new LinkedHashMap<>();
    private final Map<Raster, String> pictures = new LinkedHashMap<>();
    private final PdfState state = new PdfState(page, opacities);
    private final PdfFonts fonts;
    private final PdfContent content;

    PdfPainter(PdfFonts fonts, PdfStructure structure) {
        this.fonts = fonts;
        this.content = new PdfContent(page, structure);
    }

    /** Paints on a page of a size in points, whose zero is its lower left corner. */
    void paint(Drawing drawing, double width, double height) throws IOException {
        page.number(width / drawing.width(), 5).number(0, 0).number(0, 0).number(-height / drawing.height(), 5)
                .numbers(0, height).op("cm").op("1 j");
        marks(drawing.marks());
        content.close();
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

    @Override
    void begin(Mark.Group group) {
        content.begin(group.meaning());
        if (group.clip().isPresent()) {
            content.pause();
            state.save();
            clip(group.clip().get().awt());
        }
    }

    @Override
    void end(Mark.Group group) {
        if (group.clip().isPresent()) {
            content.pause();
            state.restore();
        }
        content.end(group.meaning());
    }

    @Override
    void shape(Mark.Shape mark) {
        content.decorate();
        Shape shape = mark.outline().awt();
        mark.fill().ifPresent(fill -> {
            switch (fill) {
                case Fill.Solid(Colour colour) -> {
                    state.fill(colour);
                    page.path(shape, dx(), dy());
                    page.op(evenOdd(shape) ? "f*" : "f");
                }
                case Fill.Hatch hatch -> hatch(shape, hatch);
            }
        });
        mark.stroke().ifPresent(stroke -> {
            state.line(stroke.colour(), stroke.width(), stroke.dash(), stroke.cap() == Stroke.Cap.ROUND);
            page.path(shape, dx(), dy());
            page.op("S");
        });
    }

    private void hatch(Shape shape, Fill.Hatch hatch) {
        state.save();
        clip(shape);
        state.line(hatch.colour(), hatch.width(), List.of(), false);
        page.path(Hatching.lines(shape, hatch), dx(), dy());
        page.op("S");
        state.restore();
    }

    private void clip(Shape shape) {
        page.path(shape, dx(), dy());
        page.op(evenOdd(shape) ? "W* n" : "W n");
    }

    private static boolean evenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    @Override
    void words(Mark.Words words) throws IOException {
        TextStyle style = words.style();
        // The lines of a part follow one another without a break between words otherwise.
        Mark.Letter line = new Mark.Letter(content.isInPart() ? words.text() + " " : words.text(), start(words), words.angle());
        text(words.text(), List.of(line), style, style.spacing() > APART * style.size());
    }

    @Override
    void letters(Mark.Letters letters) throws IOException {
        text(letters.text(), letters.letters(), letters.style(), true);
    }

    private void text(String text, List<Mark.Letter> lines, TextStyle style, boolean named) throws IOException {
        if (text.isBlank()) {
            return;
        }
        content.read();
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
                    .numbers(line.at().x() + dx(), line.at().y() + dy()).op("Tm");
            page.hex(fonts.codes(style.face(), line.letter())).op("Tj");
        }
        page.op("ET");
    }

    @Override
    void picture(Mark.Picture picture) {
        content.decorate();
        Box box = picture.box();
        state.save();
        page.numbers(box.width(), 0, 0, -box.height(), box.x() + dx(), box.bottom() + dy()).op("cm");
        page.name(pictures.computeIfAbsent(picture.raster(), r -> "P" + pictures.size())).op("Do");
        state.restore();
    }
}
