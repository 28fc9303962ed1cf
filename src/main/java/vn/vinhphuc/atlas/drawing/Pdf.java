package vn.vinhphuc.atlas.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Drawings as pages of a PDF file: lines and areas as such, text as text in embedded fonts, tagged by what it means. */
public final class Pdf {

    /**
     * A page.
     *
     * @param drawing what is on it, stretched to its size
     * @param width   points of 1/72 inch, more than 0
     * @param height  points of 1/72 inch, more than 0
     * @param links   on it
     */
    public record Page(Drawing drawing, double width, double height, List<Link> links) {

        public Page {
            links = List.copyOf(links);
        }

        /** Without links. */
        public Page(Drawing drawing, double width, double height) {
            this(drawing, width, height, List.of());
        }
    }

    private Pdf() {
    }

    /**
     * Writes a document; the same pages and texts give the same bytes.
     *
     * @param texts what the document says about itself, from keyword to text, as for {@link Png}; {@code Creation Time} is
     *              a day such as 2026-11-30
     * @throws IOException if the stream cannot take it
     */
    public static void write(List<Page> pages, Map<String, String> texts, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
            document.setVersion(1.7f);
            document.setDocumentId((long) texts.hashCode());
            PdfStructure structure = new PdfStructure();
            List<Deflation> contents = new ArrayList<>();
            for (Page page : pages) {
                contents.add(add(page, document, fonts, structure));
            }
            structure.write(document);
            fonts.embed();
            for (Deflation content : contents) {
                content.end();
            }
            describe(document, texts);
            document.save(out);
        }
    }

    private static Deflation add(Page page, PDDocument document, PdfFonts fonts, PdfStructure structure) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        structure.turnTo(sheet);
        PdfPainter painter = new PdfPainter(fonts, structure);
        painter.paint(page.drawing(), page.width(), page.height());
        PDResources resources = new PDResources();
        fonts.nameIn(resources);
        painter.opacities().forEach((opacity, name) -> resources.put(COSName.getPDFName(name), opacity(opacity)));
        for (Map.Entry<Raster, String> picture : painter.pictures().entrySet()) {
            resources.put(COSName.getPDFName(picture.getValue()), LosslessFactory.createFromImage(document, picture.getKey().awt()));
        }
        sheet.setResources(resources);
        PDStream content = new PDStream(document);
        sheet.setContents(content);
        for (Link link : page.links()) {
            PDAnnotationLink annotation = annotation(link, page);
            structure.link(annotation);
            sheet.getAnnotations().add(annotation);
        }
        document.addPage(sheet);
        return new Deflation(painter.content(), content.getCOSObject());
    }

    private static PDAnnotationLink annotation(Link link, Page page) {
        double x = page.width() / page.drawing().width();
        double y = page.height() / page.drawing().height();
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle((float) (link.box().x() * x), (float) (page.height() - link.box().bottom() * y),
                (float) (link.box().width() * x), (float) (link.box().height() * y)));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        PDActionURI action = new PDActionURI();
        action.setURI(link.address());
        annotation.setAction(action);
        annotation.setContents(link.address());
        return annotation;
    }

    private static PDExtendedGraphicsState opacity(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant((float) opacity);
        state.setNonStrokingAlphaConstant((float) opacity);
        return state;
    }

    private static void describe(PDDocument document, Map<String, String> texts) throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        texts.forEach((keyword, text) -> {
            switch (keyword) {
                case "Title" -> info.setTitle(text);
                case "Description" -> info.setSubject(text);
                case "Software" -> info.setCreator(text);
                case "Creation Time" -> info.setCreationDate(midnight(LocalDate.parse(text)));
                case "Language" -> document.getDocumentCatalog().setLanguage(text);
                default -> {
                }
            }
        });
        PDMetadata metadata = new PDMetadata(document,
                new ByteArrayInputStream(Xmp.of(texts).getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static GregorianCalendar midnight(LocalDate day) {
        GregorianCalendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        midnight.clear();
        midnight.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return midnight;
    }
}
