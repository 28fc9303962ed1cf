package vn.vinhphuc.atlas.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/** A drawing as SVG, its text as text. */
public final class Svg {

    /** Two decimals of a pixel are finer than any printer, and readable when a golden drawing is reviewed. */
    private static final int DECIMALS = 2;

    private static final Pattern NAMESPACE = Pattern.compile(" xmlns(:\\w+)?=(\"[^\"]*\"|'[^']*')");

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
     * The SVG document at a size, with what it says about itself.
     *
     * @param scale pixels of the document per logical pixel, more than 0
     * @param texts from keyword to text, as for {@link Png}: {@code Title} and {@code Description} become elements of
     *              their own, {@code Language} that of the document, the others stand in its metadata
     */
    public static String of(Drawing drawing, double scale, Map<String, String> texts) {
        String document = of(drawing);
        int headEnd = document.indexOf('>', document.indexOf("<svg "));
        String content = document.substring(headEnd + 1);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg" + namespaces(document.substring(0, headEnd))
                + (texts.containsKey("Language") ? attribute("xml:lang", texts.get("Language")) : "")
                + attribute("width", rounded(drawing.width() * scale)) + attribute("height", rounded(drawing.height() * scale))
                + attribute("viewBox", "0 0 " + rounded(drawing.width()) + " " + rounded(drawing.height()))
                + ">" + about(texts) + content + "\n";
    }

    private static String namespaces(String head) {
        return NAMESPACE.matcher(head).results().map(MatchResult::group).collect(Collectors.joining());
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.escaped(value) + "\"";
    }

    private static String about(Map<String, String> texts) {
        StringBuilder about = new StringBuilder();
        StringBuilder metadata = new StringBuilder();
        texts.forEach((keyword, text) -> {
            switch (keyword) {
                case "Title" -> about.append("\n<title>").append(Xml.escaped(text)).append("</title>");
                case "Description" -> about.append("\n<desc>").append(Xml.escaped(text)).append("</desc>");
                default -> metadata.append("\n").append(Xml.escaped(keyword + ": " + text));
            }
        });
        return metadata.isEmpty() ? about.toString() : about + "\n<metadata>" + metadata + "\n</metadata>";
    }

    private static String rounded(double value) {
        String text = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
