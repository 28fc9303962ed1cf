package vn.vinhphuc.atlas.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap.Interchange;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

class RouteSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | IC2 · khoảng Km 0,5
            en | IC2 · about km 0.5
            """)
    void kilometresFromMemoryAreMarkedAndWrittenAsInTheLanguage(String language, String expected) {
        Interchange ic2 = ShippedPack.ATLAS.base().interchanges().stream()
                .filter(exit -> exit.code().equals("IC2")).findFirst().orElseThrow();
        Viewport view = new Viewport(ic2.at(), 13.5, 900, 700);
        OverlayRequest request =
                new OverlayRequest(Themes.of("light"), Words.of(new Language(language)), Subject.of(Administration.SINCE_2025),
                view.zoom(), Optional.empty()).within(new Frame(view, new Box(0, 0, 900, 700), List.of()));
        assertThat(words(new OverlayCartography(ShippedPack.ATLAS).compose(request).marks(view))).contains(expected);
    }

    private static Stream<String> words(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Group group -> words(group.marks());
            case Mark.Words line -> Stream.of(line.text());
            default -> Stream.of();
        });
    }
}
