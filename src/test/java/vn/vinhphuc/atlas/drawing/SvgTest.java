package vn.vinhphuc.atlas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.vinhphuc.atlas.geo.ScreenPoint;

class SvgTest {

    private static final Colour RED = Colour.of("#FF0000");
    private static final TextStyle TEXT = TextStyle.of(Face.BOLD, 12, RED);

    @Test
    void groupsKeepTheirNamesAndEachStandsOnce() throws Exception {
        Mark dot = Mark.filled(Outline.circle(1, 1, 1), RED);
        Element svg = parsed(svg(Mark.group("roads", List.of(Mark.group("sample", List.of(dot)), Mark.group("sample", List.of(dot)))),
                Mark.group("a & b", List.of(dot)), Mark.clipped("roads", List.of(dot), Outline.rectangle(0, 0, 5, 5))));
        NodeList all = svg.getElementsByTagName("*");
        HashSet<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        assertThat(ids).contains("roads", "sample", "sample-2", "a & b", "roads-2");
    }

    @Test
    void placesAreThoseOfTheDrawing() throws IOException {
        assertThat(svg(Mark.moved("outer", List.of(Mark.moved("inner", List.of(
                Mark.filled(Outline.rectangle(1, 2, 3, 4), RED.at(0.5)),
                Mark.words("Đồng", 1, 1, Mark.Align.END, TEXT)), 10, 20)), 0.5, 0.25)))
                .contains("<path fill=\"#FF0000\" fill-opacity=\"0.5\"")
                .contains("d=\"M11.5,22.25L14.5,22.25 14.5,26.25 11.5,26.25 11.5,22.25Z\"")
                .contains("<text x=\"11.5\" y=\"21.25\" font-size=\"12\" font-weight=\"700\""
                        + " text-anchor=\"end\" textLength=\"32.39\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#FF0000\">Đồng</text>");
    }

    @Test
    void linesKeepTheirDashesAndHatchesTheirClip() throws IOException {
        assertThat(svg(Mark.drawn(Outline.line(List.of(new ScreenPoint(0, 0), new ScreenPoint(9, 0))), Stroke.dotted(RED, 2, 6)),
                Mark.filled(Outline.circle(5, 5, 3), new Fill.Hatch(RED, 45, 2, 0.5))))
                .contains("stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\" stroke-dasharray=\"0.01 6\"")
                .contains("<clipPath id=\"clip0\">").contains("clip-path=\"url(#clip0)\" fill=\"none\" stroke=\"#FF0000\"");
    }

    @Test
    void aWordAlongACurveIsNamedAndItsEdgesLieBelow() throws IOException {
        String svg = svg(new Mark.Letters("Lô", List.of(new Mark.Letter("L", new ScreenPoint(1, 1), 10),
                new Mark.Letter("ô", new ScreenPoint(5, 2), 20)), TEXT.withHalo(Colour.WHITE, 2)));
        assertThat(svg).contains("<g><title>Lô</title>").contains("rotate(10 1 1)");
        assertThat(svg.lastIndexOf("stroke=\"#FFFFFF\"")).isLessThan(svg.indexOf("fill=\"#FF0000\""));
    }

    @Test
    void theLettersComeWithIt() throws Exception {
        String svg = svg(Mark.words("Đồng Sóc", 1, 1, Mark.Align.START, TEXT));
        Matcher face = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)").matcher(svg);
        assertThat(face.find()).isTrue();
        assertThat(face.group(1)).isEqualTo("700");
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Base64.getDecoder().decode(face.group(2))));
        assertThat(font.canDisplayUpTo("Đồng Sóc")).isEqualTo(-1);
        assertThat(font.canDisplay('Q')).isFalse();
        assertThat(face.find()).isFalse();
    }

    @Test
    void picturesAreInside() throws IOException {
        Raster raster = Raster.of(new Drawing(2, 2, List.of(Mark.filled(Outline.rectangle(0, 0, 2, 2), RED))), 1);
        assertThat(svg(new Mark.Picture(raster, new Box(1, 2, 3, 4)))).contains(
                "<image x=\"1\" y=\"2\" width=\"3\" height=\"4\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,iVBOR");
    }

    @Test
    void whatXmlForbidsIsLeftOut() throws Exception {
        assertThat(parsed(svg(Mark.words("a\u0001<&>\uD83D\uFFFE\uD83D\uDE00Ắ", 1, 1, Mark.Align.START, TEXT))).getTextContent())
                .contains("a<&>\uD83D\uDE00Ắ");
    }

    private static String svg(Mark... marks) throws IOException {
        return Svg.of(new Drawing(100, 50, List.of(marks)), 1, Map.of());
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }
}
