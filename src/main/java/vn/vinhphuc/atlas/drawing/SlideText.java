package vn.vinhphuc.atlas.drawing;

import java.awt.geom.Rectangle2D;
import javax.xml.namespace.QName;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Puts a line of text into a text box so that its baseline lies where the drawing has it.
 *
 * @param scale    points for each pixel of the drawing
 * @param language of the words, ISO 639-1
 */
record SlideText(double scale, String language) {

    private static final String DRAWING = "http" + "://schemas.openxmlformats.org/drawingml/2006/main";
    /** Of the size of the letters: from the top of a line to its baseline, and the whole line, as the faces have it. */
    private static final double ASCENT = 1.0;
    private static final double LINE = 1.265;
    /** English Metric Units in a point. */
    private static final int EMU = 12_700;
    private static final int BOLD = 600;
    /** Of the width of words: other programs measure them a little differently. */
    static final double SLACK = 1.04;
    /** Some programs break titles in spite of what is said, and where the face is not installed another one is wider. */
    static final double TITLE_SLACK = 1.4;

    /** @param slack width of the box for the width of the words, 1 or more */
    void write(Mark.Words words, double slack, XSLFTextShape box) {
        TextStyle style = words.style();
        double size = style.size() * scale;
        double width = (style.width(words.text()) - style.spacing()) * scale * slack;
        double back = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double x = words.at().x() * scale;
        double y = words.at().y() * scale;
        double angle = Math.toRadians(words.angle());
        // Boxes turn around their middle; the point of the words keeps its place.
        double middleX = width / 2 - back;
        double middleY = (LINE / 2 - ASCENT) * size;
        double centreX = x + middleX * Math.cos(angle) - middleY * Math.sin(angle);
        double centreY = y + middleX * Math.sin(angle) + middleY * Math.cos(angle);
        box.setAnchor(new Rectangle2D.Double(centreX - width / 2, centreY - LINE * size / 2, width, LINE * size));
        box.setRotation(words.angle());
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(false);
        box.setTextAutofit(TextAutofit.NONE);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        XSLFTextRun run = box.setText(words.text());
        XSLFTextParagraph paragraph = run.getParagraph();
        paragraph.setTextAlign(switch (words.align()) {
            case START -> TextAlign.LEFT;
            case MIDDLE -> TextAlign.CENTER;
            case END -> TextAlign.RIGHT;
        });
        paragraph.setLineSpacing(100.0);
        paragraph.setSpaceBefore(0.0);
        look(run, style, size);
    }

    private void look(XSLFTextRun run, TextStyle style, double size) {
        run.setFontSize(Math.max(1, Math.rint(size * 10) / 10));
        run.setFontFamily(Face.FAMILY);
        run.setBold(style.face().weight() >= BOLD);
        run.setItalic(style.face().italic());
        run.setFontColor(style.colour().awt());
        run.setCharacterSpacing(style.spacing() * scale);
        CTTextCharacterProperties properties = run.getRPr(true);
        properties.setLang(language);
        style.halo().ifPresent(halo -> glow(properties, halo));
    }

    /** The edge around letters, which POI has no words for: an effect after the fill. */
    private void glow(CTTextCharacterProperties properties, TextStyle.Halo halo) {
        try (XmlCursor cursor = properties.newCursor()) {
            if (!cursor.toChild(new QName(DRAWING, "solidFill"))) {
                return;
            }
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("effectLst", DRAWING);
            cursor.beginElement("glow", DRAWING);
            cursor.insertAttributeWithValue("rad", Long.toString(Math.round(halo.width() * scale * EMU)));
            cursor.beginElement("srgbClr", DRAWING);
            cursor.insertAttributeWithValue("val", halo.colour().hex().substring(1));
            cursor.beginElement("alpha", DRAWING);
            cursor.insertAttributeWithValue("val", Long.toString(Math.round(halo.colour().opacity() * 100_000)));
        }
    }
}
