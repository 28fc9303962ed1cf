package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Writes the marks of a drawing as elements of SVG: groups as groups with their names, text as text. Places and turns are written
 * for each element, without nested coordinates, so that any program reads them alike.
 */
final class SvgPainter extends MarkWriter {

    private final SvgText xml = new SvgText();
    private final Map<Face, Set<Integer>> letters = new EnumMap<>(Face.class);
    private final Map<String, Integer> names = new HashMap<>();
    private int clips;

    /** The elements, one a line. */
    String elements(Drawing drawing) throws IOException {
        marks(drawing.marks());
        return xml.toString();
    }

    /** The letters that each face is used for. */
    Map<Face, Set<Integer>> letters() {
        return letters;
    }

    @Override
    void begin(Mark.Group group) {
        if (group.isLayer()) {
            Optional<String> clip = group.clip().map(outline -> clip(outline.awt()));
            xml.open("g").attribute("id", unique(group.name()));
            clip.ifPresent(id -> xml.attribute("clip-path", "url(#" + id + ")"));
            xml.line(">");
        }
    }

    @Override
    void end(Mark.Group group) {
        if (group.isLayer()) {
            xml.line("</g>");
        }
    }

    /** Names stand once in a document: the second “roads” is “roads-2”. */
    private String unique(String name) {
        String word = name.isBlank() ? "group" : name;
        int times = names.merge(word, 1, Integer::sum);
        return times == 1 ? word : unique(word + "-" + times);
    }

    private String clip(Shape shape) {
        String id = "clip" + clips++;
        xml.open("clipPath").attribute("id", id).raw("><path")
                .attribute("clip-rule", rule(shape)).path(shape, dx(), dy()).line("/></clipPath>");
        return id;
    }

    private static String rule(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD ? "evenodd" : "nonzero";
    }

    @Override
    void shape(Mark.Shape mark) {
        Shape shape = mark.outline().awt();
        Optional<Fill.Hatch> hatch = mark.fill().flatMap(fill -> fill instanceof Fill.Hatch lines ? Optional.of(lines) : Optional.empty());
        hatch.ifPresent(lines -> hatch(shape, lines));
        Optional<Colour> solid =
                mark.fill().flatMap(fill -> fill instanceof Fill.Solid(Colour colour) ? Optional.of(colour) : Optional.empty());
        if (solid.isEmpty() && mark.stroke().isEmpty()) {
            return;
        }
        xml.open("path");
        if (solid.isEmpty()) {
            xml.attribute("fill", "none");
        } else {
            xml.colour("fill", solid.get());
            if (rule(shape).equals("evenodd")) {
                xml.attribute("fill-rule", "evenodd");
            }
        }
        mark.stroke().ifPresent(this::stroke);
        xml.path(shape, dx(), dy()).line("/>");
    }

    private void stroke(Stroke stroke) {
        xml.colour("stroke", stroke.colour()).attribute("stroke-width", stroke.width()).attribute("stroke-linejoin", "round");
        if (stroke.cap() == Stroke.Cap.ROUND) {
            xml.attribute("stroke-linecap", "round");
        }
        if (!stroke.dash().isEmpty()) {
            xml.attribute("stroke-dasharray", stroke.dash());
        }
    }

    private void hatch(Shape shape, Fill.Hatch hatch) {
        String clip = clip(shape);
        xml.open("path").attribute("clip-path", "url(#" + clip + ")").attribute("fill", "none")
                .colour("stroke", hatch.colour()).attribute("stroke-width", hatch.width());
        xml.path(Hatching.lines(shape, hatch), dx(), dy()).line("/>");
    }

    @Override
    void words(Mark.Words words) {
        if (words.text().isBlank()) {
            return;
        }
        TextStyle style = words.style();
        // Readers disagree on whether the gap after the last letter counts, so that spaced words are placed by their start.
        boolean spaced = style.spacing() > 0;
        open(spaced ? start(words) : words.at(), words.angle(), style);
        if (!spaced && words.align() != Mark.Align.START) {
            xml.attribute("text-anchor", words.align() == Mark.Align.END ? "end" : "middle");
        }
        if (!spaced) {
            // Another face takes no more room than this one: a card was measured for it.
            xml.attribute("textLength", width(words)).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        xml.colour("fill", style.colour());
        style.halo().ifPresent(halo -> edge(halo, "stroke"));
        close(words.text(), style);
    }

    /** All edges below all letters: an edge would bite into the letter before it. */
    @Override
    void letters(Mark.Letters word) {
        xml.open("g").raw("><title>").escaped(word.text()).line("</title>");
        word.style().halo().ifPresent(halo -> each(word, () -> {
            xml.attribute("fill", "none");
            edge(halo, "normal");
        }));
        each(word, () -> xml.colour("fill", word.style().colour()));
        xml.line("</g>");
    }

    private void each(Mark.Letters word, Runnable look) {
        for (Mark.Letter letter : word.letters()) {
            if (!letter.letter().isBlank()) {
                open(letter.at(), letter.angle(), word.style());
                look.run();
                close(letter.letter(), word.style());
            }
        }
    }

    private void edge(TextStyle.Halo halo, String order) {
        xml.colour("stroke", halo.colour()).attribute("stroke-width", 2 * halo.width()).attribute("stroke-linejoin", "round");
        if (!order.equals("normal")) {
            xml.attribute("paint-order", order);
        }
    }

    private void open(ScreenPoint at, double angle, TextStyle style) {
        double x = at.x() + dx();
        double y = at.y() + dy();
        xml.open("text").attribute("x", x).attribute("y", y);
        if (angle != 0) {
            xml.attribute("transform", "rotate(" + SvgText.number(angle) + " " + SvgText.number(x) + " " + SvgText.number(y) + ")");
        }
        xml.attribute("font-size", style.size());
        if (style.face().weight() != Face.REGULAR.weight()) {
            xml.attribute("font-weight", style.face().weight());
        }
        if (style.face().italic()) {
            xml.attribute("font-style", "italic");
        }
        if (style.spacing() > 0) {
            xml.attribute("letter-spacing", style.spacing());
        }
    }

    private void close(String text, TextStyle style) {
        text.codePoints().forEach(letters.computeIfAbsent(style.face(), face -> new TreeSet<>())::add);
        xml.raw(">").escaped(text).line("</text>");
    }

    @Override
    void picture(Mark.Picture picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Png.write(picture.raster(), Map.of(), png);
        Box box = picture.box();
        xml.open("image").attribute("x", box.x() + dx()).attribute("y", box.y() + dy()).attribute("width", box.width())
                .attribute("height", box.height()).attribute("preserveAspectRatio", "none")
                .attribute("href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray())).line("/>");
    }
}
