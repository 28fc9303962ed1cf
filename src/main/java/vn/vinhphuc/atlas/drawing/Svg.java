package vn.vinhphuc.atlas.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/** A drawing as SVG, its text as text. */
public final class Svg {

    /** Two decimals of a pixel are finer than any printer, and readable when a golden drawing is reviewed. */
    private static final int DECIMALS = 2;

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
     * The SVG document with what it says about itself.
     *
     * @param texts from keyword to text, as for {@link Png}: {@code Title} and {@code Description} become elements of
     *              their own, {@code Language} that of the document, the others stand in its metadata
     */
    public static String of(Drawing drawing, Map<String, String> texts) {
        String document = of(drawing);
        int root = document.indexOf("<svg ");
        int inside = document.indexOf('>', root) + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg " + language(texts)
                + document.substring(root + "<svg ".length(), inside) + about(texts) + document.substring(inside) + "\n";
    }

    private static String language(Map<String, String> texts) {
        return texts.containsKey("Language") ? "xml:lang=\"" + escaped(texts.get("Language")) + "\" " : "";
    }

    private static String about(Map<String, String> texts) {
        StringBuilder about = new StringBuilder();
        StringBuilder metadata = new StringBuilder();
        texts.forEach((keyword, text) -> {
            switch (keyword) {
                case "Title" -> about.append("\n<title>").append(escaped(text)).append("</title>");
                case "Description" -> about.append("\n<desc>").append(escaped(text)).append("</desc>");
                default -> metadata.append("\n").append(escaped(keyword + ": " + text));
            }
        });
        return metadata.isEmpty() ? about.toString() : about + "\n<metadata>" + metadata + "\n</metadata>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String rounded(double value) {
        String text = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
