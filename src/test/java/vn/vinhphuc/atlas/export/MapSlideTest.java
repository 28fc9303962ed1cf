package vn.vinhphuc.atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.view.ViewState;

class MapSlideTest {

    @TempDir
    Path folder;

    @Test
    void sitesLabelsLegendAndFiguresAreShapesAndText() throws Exception {
        Path file = folder.resolve("a.pptx");
        new MapPicture(RealAtlas.ATLAS).write(new MapPicture.Request(ViewState.START.withSelection("kcn-khai-quang"), PictureFormat.PPTX,
                MapPicture.SLIDE, LocalDate.of(2026, 11, 5)), new NewFile(file, false));
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            XSLFSlide slide = show.getSlides().getFirst();
            List<String> names = all(slide.getShapes()).map(XSLFShape::getShapeName).toList();
            List<String> texts = all(slide.getShapes()).filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText()).toList();
            assertThat(slide.getTitle()).isEqualTo("Khu công nghiệp Khai Quang");
            assertThat(names).contains("sites", "labels", "legend", "scale", "credits", "figures");
            assertThat(texts).contains("Bá Thiện II", "Tổng diện tích", "Tỷ lệ lấp đầy").anyMatch(text -> text.contains("221,5 ha"));
            assertThat(notes(show.getSlides().getFirst())).contains("Nguồn của số liệu", "1. ", "GeoNames");
        }
    }

    private static String notes(XSLFSlide slide) {
        return String.join("|", slide.getNotes().getShapes().stream().filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText()).toList());
    }

    private static Stream<XSLFShape> all(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), all(group.getShapes())) : Stream.of(shape));
    }
}
