package vn.vinhphuc.atlas.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static String rounded(double value) {
        String text = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
