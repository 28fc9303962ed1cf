package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class PdfTest {

    private static final Colour RED = Colour.of("#FF0000");
    private static final Colour BLUE = Colour.of("#0000FF");
    private static final TextStyle TEXT = TextStyle.of(Face.BOLD, 12, RED);
    private static final Map<String, String> TEXTS = Map.of("Title", "Đất & nước", "Language", "vi", "Creation Time", "2026-11-05",
            "Description", "Khai Quang", "Software", "Atlas 1", "View", "{\"a\":1}");

    @Test
    void aPageHasItsSizeInPoints() throws IOException {
        try (PDDocument document = read(new Drawing(100, 50, List.of()))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(400);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(200);
        }
    }

    @Test
    void everyPageIsThere() throws IOException {
        Pdf.Page page = new Pdf.Page(new Drawing(10, 10, List.of(Mark.words("a", 1, 9, Mark.Align.START, TEXT))), 10, 10);
        assertThat(pages(write(List.of(page, page, page)))).isEqualTo(3);
    }

    @Test
    void paintsWhatThePainterPaints() throws IOException {
        Drawing drawing = new Drawing(100, 50, List.of(
                Mark.filled(Outline.rectangle(0, 0, 100, 50), BLUE.at(0.5)),
                new Mark.Group("clipped", List.of(Mark.filled(Outline.circle(20, 20, 15), RED)), 10, 5,
                        Optional.of(Outline.rectangle(0, 0, 20, 50))),
                Mark.filled(Outline.ringSegment(75, 25, 10, 20, 0, 360), new Fill.Hatch(RED, 45, 3, 1)),
                Mark.drawn(Outline.line(List.of(new ScreenPoint(5, 45), new ScreenPoint(95, 45))), Stroke.dashed(RED, 4, 10.0, 5.0)),
                new Mark.Picture(Raster.of(new Drawing(4, 4, List.of(Mark.filled(Outline.rectangle(0, 0, 4, 4), RED))), 1),
                        new Box(45, 5, 8, 8)),
                new Mark.Words("Đồng", new ScreenPoint(90, 38), Mark.Align.END, TEXT, 90)));
        BufferedImage page = image(drawing);
        Raster raster = Raster.of(drawing, 4);
        long different = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                different += far(page.getRGB(x, y), onWhite(raster.pixels()[y * 400 + x])) ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(400 * 200 / 25);
    }

    @Test
    void textIsTextWithItsMarks() throws IOException {
        Drawing drawing = new Drawing(400, 50, List.of(Mark.words("Khu công nghiệp Đồng Sóc ẮỄỘ", 10, 25, Mark.Align.START, TEXT)));
        assertThat(text(drawing)).isEqualToIgnoringNewLines("Khu công nghiệp Đồng Sóc ẮỄỘ");
    }

    @Test
    void aFaceIsEmbeddedWithTheLettersThatAreUsed() throws IOException {
        byte[] few = write(new Drawing(400, 50, List.of(Mark.words("Đồng", 10, 25, Mark.Align.START, TEXT))));
        assertThat(few.length).isLessThan(30_000);
        try (PDDocument document = Loader.loadPDF(few)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+BeVietnamPro-Bold");
            }
        }
    }

    @Test
    void aWordAlongACurveNamesItself() throws IOException {
        Mark.Letters letters = new Mark.Letters("Sông Lô", List.of(new Mark.Letter("S", new ScreenPoint(10, 10), 20),
                new Mark.Letter("ô", new ScreenPoint(30, 18), 25)), TEXT.withHalo(BLUE, 2));
        String content = content(new Drawing(100, 50, List.of(letters)));
        assertThat(content).contains("/ActualText <FEFF> >> BDC").contains("/ActualText <FEFF" + hex("Sông Lô") + "> >> BDC");
    }

    @Test
    void aLetterThatTheFaceLacksIsNoFailure() throws IOException {
        assertThat(write(new Drawing(100, 50, List.of(Mark.words("한국", 10, 25, Mark.Align.START, TEXT))))).isNotEmpty();
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(new Drawing(10, 10, List.of())))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Đất & nước");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Khai Quang");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2026-11-05T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<rdf:li xml:lang=\"x-default\">Đất &amp; nước</rdf:li>", "<dc:language><rdf:Bag><rdf:li>vi</rdf:li>",
                            "<xmp:CreateDate>2026-11-05</xmp:CreateDate>", "<atlas:View>{&quot;a&quot;:1}</atlas:View>");
        }
    }

    @Test
    void theSameDrawingHasTheSameBytes() throws IOException {
        Drawing drawing = new Drawing(100, 50, List.of(Mark.words("Đồng", 10, 25, Mark.Align.START, TEXT.withHalo(BLUE, 1))));
        assertThat(write(drawing)).isEqualTo(write(drawing));
    }

    private static String content(Drawing drawing) throws IOException {
        try (PDDocument document = read(drawing); var stream = document.getPage(0).getContents()) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).replace("<<\n", "<< ");
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static String text(Drawing drawing) throws IOException {
        try (PDDocument document = read(drawing)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /** 4 pixels for each pixel of a drawing of 100 × 50. */
    private static BufferedImage image(Drawing drawing) throws IOException {
        try (PDDocument document = read(drawing)) {
            return new PDFRenderer(document).renderImage(0, 1);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static PDDocument read(Drawing drawing) throws IOException {
        return Loader.loadPDF(write(drawing));
    }

    private static byte[] write(Drawing drawing) throws IOException {
        return write(List.of(new Pdf.Page(drawing, drawing.width() * 4, drawing.height() * 4)));
    }

    private static byte[] write(List<Pdf.Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, TEXTS, out);
        return out.toByteArray();
    }

    private static int onWhite(int premultiplied) {
        int rest = 255 - (premultiplied >>> 24);
        return 0xFF000000 | premultiplied + rest * 0x010101;
    }

    private static boolean far(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) > 60 || Math.abs((a & 0xFF) - (b & 0xFF)) > 60;
    }
}
