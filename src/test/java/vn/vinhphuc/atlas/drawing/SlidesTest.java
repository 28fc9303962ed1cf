package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class SlidesTest {

    private static final Colour RED = Colour.of("#FF0000");
    private static final TextStyle TEXT = TextStyle.of(Face.BOLD, 20, RED);

    @Test
    void theGroundIsAPictureThatIsDescribed() throws IOException {
        try (XMLSlideShow show = show(Mark.filled(Outline.circle(10, 10, 5), RED))) {
            XSLFShape lowest = show.getSlides().getFirst().getShapes().getFirst();
            assertThat(lowest).isInstanceOf(XSLFPictureShape.class);
            assertThat(lowest.getAnchor().getWidth()).isEqualTo(Slides.WIDTH);
            assertThat(lowest.getAnchor().getHeight()).isEqualTo(Slides.HEIGHT);
            assertThat(lowest.getXmlObject().toString()).contains("descr=\"what the map shows\"");
        }
    }

    @Test
    void aShapeIsAShapeInItsPlace() throws IOException {
        try (XMLSlideShow show =
                show(Mark.moved("sites", List.of(Mark.both(Outline.rectangle(0, 0, 10, 20), RED, Stroke.dashed(RED, 2, 6.0, 4.0)),
                Mark.filled(Outline.circle(5, 5, 3), new Fill.Hatch(RED, 45, 2, 1))), 100, 50))) {
            XSLFGroupShape group = (XSLFGroupShape) show.getSlides().getFirst().getShapes().getLast();
            assertThat(group.getShapeName()).isEqualTo("sites");
            assertThat(group.getShapes()).hasSize(2).allMatch(XSLFFreeformShape.class::isInstance);
            assertThat(group.getShapes().getFirst().getAnchor().getX()).isCloseTo(75, within(0.01));
            assertThat(group.getShapes().getFirst().getAnchor().getHeight()).isCloseTo(15, within(0.01));
            assertThat(((XSLFFreeformShape) group.getShapes().getFirst()).getLineWidth()).isEqualTo(1.5);
            assertThat(group.getShapes().getLast().getAnchor().getWidth()).isLessThan(5);
        }
    }

    /** What is only planned never looks built, also where it is cut at the edge of a map. */
    @Test
    void hatchingStaysHatchingInsideAClip() throws IOException {
        Mark hatched = Mark.filled(Outline.rectangle(0, 0, 40, 40), new Fill.Hatch(RED, 45, 8, 2));
        Mark.Group cut = new Mark.Group("map", List.of(hatched), 100, 50, java.util.Optional.of(Outline.rectangle(0, 0, 20, 40)));
        try (XMLSlideShow show = show(cut)) {
            XSLFShape lines = show.getSlides().getFirst().getShapes().getLast();
            assertThat(lines).isInstanceOf(XSLFFreeformShape.class);
            assertThat(lines.getAnchor().getX()).isBetween(74.0, 80.0);
            assertThat(lines.getAnchor().getMaxX()).isBetween(85.0, 90.01);
        }
    }

    @Test
    void wordsAreTextInTheirFace() throws IOException {
        try (XMLSlideShow show = show(new Mark.Words("Đồng Sóc", new ScreenPoint(200, 100), Mark.Align.MIDDLE,
                TEXT.withHalo(Colour.WHITE, 2), 30))) {
            XSLFTextShape box = (XSLFTextShape) show.getSlides().getFirst().getShapes().getLast();
            XSLFTextRun run = box.getTextParagraphs().getFirst().getTextRuns().getFirst();
            assertThat(run.getRawText()).isEqualTo("Đồng Sóc");
            assertThat(run.getFontFamily()).isEqualTo("Be Vietnam Pro");
            assertThat(run.isBold()).isTrue();
            assertThat(run.getFontSize()).isEqualTo(15);
            assertThat(box.getRotation()).isEqualTo(30);
            assertThat(box.getXmlObject().toString()).contains("<a:glow rad=\"19050\">", "lang=\"vi\"");
        }
    }

    @Test
    void theTitleIsTheTitleOfTheSlideAndLiesAboveItsCard() throws IOException {
        try (XMLSlideShow show = show(Mark.group("title", List.of(Mark.filled(Outline.rectangle(0, 0, 50, 20), RED),
                Mark.words("Vĩnh Phúc", 5, 15, Mark.Align.START, TEXT))))) {
            XSLFSlide slide = show.getSlides().getFirst();
            assertThat(slide.getTitle()).isEqualTo("Vĩnh Phúc");
            assertThat(((XSLFTextShape) slide.getShapes().getLast()).getTextType()).isEqualTo(Placeholder.TITLE);
        }
    }

    @Test
    void theSpeakerHasNotesAndTheFileSaysWhatItIs() throws IOException {
        try (XMLSlideShow show = show()) {
            XSLFNotes notes = show.getSlides().getFirst().getNotes();
            assertThat(notes.getShapes().stream().filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                    .map(XSLFTextShape::getText)).contains("the sources").noneMatch(words -> words.contains("2013"));
            assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo("Đất & nước");
            assertThat(show.getProperties().getCoreProperties().getCreated().toInstant()).isEqualTo("2026-11-05T00:00:00Z");
            assertThat(show.getProperties().getCustomProperties().getProperty("View").getLpwstr()).isEqualTo("{}");
        }
    }

    private static XMLSlideShow show(Mark... marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Slides.write(List.of(new Slides.Slide(new Drawing(1280, 720, List.of()), new Drawing(1280, 720, List.of(marks)), "Vĩnh Phúc",
                "what the map shows", "the sources")), Map.of("Title", "Đất & nước", "Creation Time", "2026-11-05", "View", "{}"), out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }
}
