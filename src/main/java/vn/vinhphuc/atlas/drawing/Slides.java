package vn.vinhphuc.atlas.drawing;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Drawings as slides of a presentation whose signs, labels and text can be moved and edited. */
public final class Slides {

    /** Points of 1/72 inch: 13⅓ inches. */
    public static final int WIDTH = 960;
    /** Points of 1/72 inch: 16:9. */
    public static final int HEIGHT = 540;
    /** The ground is a picture of so many pixels for each of the drawing. */
    private static final double GROUND_SCALE = 2.5;

    private Slides() {
    }

    /**
     * A slide.
     *
     * @param ground      what becomes one picture below everything; as wide and high as the signs
     * @param signs       what becomes shapes and text; its groups become groups
     * @param title       those of its words that are the slide's title
     * @param description the words that stand for the picture where it cannot be seen
     * @param notes       of the speaker
     */
    public record Slide(Drawing ground, Drawing signs, String title, String description, String notes) {

        /** All of it as one drawing. */
        public Drawing whole() {
            return new Drawing(signs.width(), signs.height(), Stream.concat(ground.marks().stream(), signs.marks().stream()).toList());
        }
    }

    /**
     * Writes a presentation. Its packing carries the time of the clock; everything in it is the same for the same input.
     *
     * @param texts what it says about itself, as for {@link Png}; what the format has no word for becomes a property of its own
     * @throws IOException if the stream cannot take it
     */
    public static void write(List<Slide> slides, Map<String, String> texts, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
            for (Slide slide : slides) {
                add(slide, show, show.createSlide(layout), texts);
            }
            describe(show, texts);
            show.write(out);
        }
    }

    private static void add(Slide slide, XMLSlideShow show, XSLFSlide page, Map<String, String> texts) throws IOException {
        List.copyOf(page.getShapes()).forEach(page::removeShape);
        double scale = WIDTH / slide.signs().width();
        XSLFPictureShape ground = page.createPicture(show.addPicture(picture(slide), PictureData.PictureType.PNG));
        ground.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, slide.signs().height() * scale));
        ((CTPicture) ground.getXmlObject()).getNvPicPr().getCNvPr().setDescr(slide.description());
        new SlidePainter(scale, texts.getOrDefault("Language", "vi"), slide.title(), page).paint(slide.signs());
        XSLFNotes notes = show.getNotesSlide(page);
        for (XSLFTextShape text : notes.getPlaceholders()) {
            if (text.getTextType() == Placeholder.BODY) {
                text.setText(slide.notes());
            } else if (text.getTextType() == Placeholder.DATETIME) {
                // The template says a day of its own.
                notes.removeShape(text);
            }
        }
    }

    private static byte[] picture(Slide slide) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Drawing ground = slide.ground();
        Png.write(ground, (int) Math.rint(ground.width() * GROUND_SCALE),
                (int) Math.rint(ground.height() * GROUND_SCALE), Map.of(), Watch.NONE, png);
        return png.toByteArray();
    }

    private static void describe(XMLSlideShow show, Map<String, String> texts) {
        try {
            PackagePropertiesPart core = show.getProperties().getCoreProperties().getUnderlyingProperties();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                switch (text.getKey()) {
                    case "Title" -> core.setTitleProperty(text.getValue());
                    case "Description" -> core.setSubjectProperty(text.getValue());
                    case "Copyright" -> core.setDescriptionProperty(text.getValue());
                    case "Software" -> core.setCreatorProperty(text.getValue());
                    case "Language" -> core.setLanguageProperty(text.getValue());
                    case "Creation Time" -> {
                        core.setCreatedProperty(text.getValue() + "T00:00:00Z");
                        core.setModifiedProperty(text.getValue() + "T00:00:00Z");
                    }
                    default -> show.getProperties().getCustomProperties().addProperty(text.getKey(), text.getValue());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("a text about the presentation is not understood", e);
        }
    }
}
