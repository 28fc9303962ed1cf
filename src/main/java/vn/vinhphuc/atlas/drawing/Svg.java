package vn.vinhphuc.atlas.drawing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/** A drawing as SVG, its text as text. */
public final class Svg {

    /** Two decimals of a pixel are finer than any printer, and readable when a golden drawing is reviewed. */
    private static final int DECIMALS = 2;

    /** A name, not an address. */
    private static final String NAMESPACE = "http" + "://www.w3.org/2000/svg";
    /** For programs that leave the letters in the document unread: faces of about the same width. */
    private static final String FALLBACK = "'Segoe UI', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans Condensed', Arial, sans-serif";

    private Svg() {
    }

    /** The SVG document, UTF-8 text. The same drawing gives the same document. */
    public static String of(Drawing drawing) {
        SVGGraphics2D g = new SVGGraphics2D(drawing.width(), drawing.height(), SVGUnits.PX);
        g.setGeomDoubleConverter(Svg::rounded);
        g.setTransformDoubleConverter(Svg::rounded);
        g.setDefsKeyPrefix("d");
        Painter.paint(drawing, g);
        return g.getSVGDocument();
    }

    /**
     * The SVG document at a size, with what it says about itself. Groups keep their names, text is text, and the letters that
     * are used come with it, so that it looks the same where the faces are not installed.
     *
     * @param scale pixels of the document per logical pixel, more than 0
     * @param texts from keyword to text, as for {@link Png}: {@code Title} and {@code Description} become elements of
     *              their own, {@code Language} that of the document, the others stand in its metadata
     * @throws IOException if a picture in it cannot be encoded
     */
    public static String of(Drawing drawing, double scale, Map<String, String> texts) throws IOException {
        SvgPainter painter = new SvgPainter();
        String elements = painter.elements(drawing);
        SvgText xml = new SvgText().line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").open("svg").attribute("xmlns", NAMESPACE);
        if (texts.containsKey("Language")) {
            xml.attribute("xml:lang", texts.get("Language"));
        }
        xml.attribute("width", drawing.width() * scale).attribute("height", drawing.height() * scale)
                .attribute("viewBox", List.of(0.0, 0.0, drawing.width(), drawing.height()))
                .attribute("font-family", "'" + Face.FAMILY + "', " + FALLBACK)
                .attribute("style", "font-kerning:none;font-variant-ligatures:none").line(">");
        about(texts, xml);
        return xml.raw(fonts(painter.letters())).raw(elements).line("</svg>").toString();
    }

    private static void about(Map<String, String> texts, SvgText xml) {
        SvgText metadata = new SvgText();
        texts.forEach((keyword, text) -> {
            switch (keyword) {
                case "Title" -> xml.raw("<title>").escaped(text).line("</title>");
                case "Description" -> xml.raw("<desc>").escaped(text).line("</desc>");
                default -> metadata.escaped(keyword + ": " + text).line("");
            }
        });
        if (!metadata.toString().isEmpty()) {
            xml.line("<metadata>").raw(metadata.toString()).line("</metadata>");
        }
    }

    private static String fonts(Map<Face, Set<Integer>> letters) throws IOException {
        if (letters.isEmpty()) {
            return "";
        }
        SvgText style = new SvgText().line("<style>");
        for (Map.Entry<Face, Set<Integer>> face : letters.entrySet()) {
            style.raw("@font-face{font-family:'" + Face.FAMILY + "';font-weight:" + face.getKey().weight())
                    .raw(face.getKey().italic() ? ";font-style:italic" : "").raw(";src:url(data:font/ttf;base64,")
                    .raw(Base64.getEncoder().encodeToString(FontSubset.of(face.getKey(), face.getValue()))).line(")}");
        }
        return style.line("</style>").toString();
    }

    private static String rounded(double value) {
        String text = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
