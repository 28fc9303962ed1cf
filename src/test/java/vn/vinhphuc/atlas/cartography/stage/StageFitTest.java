package vn.vinhphuc.atlas.cartography.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.data.BundledPack;
import vn.vinhphuc.atlas.data.PackTours;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;
import vn.vinhphuc.atlas.view.tour.Tour;

class StageFitTest {

    private static final String LONG =
            "Từ bất kỳ khu công nghiệp nào của tỉnh cũng tới được nút giao cao tốc trong vòng mười lăm phút xe tải ".repeat(3);
    private static final Scene SHORT = Scene.of("a", ViewState.START, Text.of("Toàn tỉnh", "The province"));

    @Test
    void everythingShippedCanBeRead() {
        PackTours.read(new BundledPack()).stream().flatMap(opened -> opened.tour().stream()).forEach(tour ->
                IntStream.range(0, tour.scenes().size()).forEach(place -> Words.languages().forEach(language ->
                        assertThat(StageFit.of(page(tour, place, language))).as(tour.scenes().get(place).id() + " " + language)
                                .matches(StageFit::isWhole))));
    }

    @Test
    void noLineShippedEndsInAnEllipsis() {
        PackTours.read(new BundledPack()).stream().flatMap(opened -> opened.tour().stream()).forEach(tour ->
                IntStream.range(0, tour.scenes().size()).forEach(place -> Words.languages().forEach(language ->
                        assertThat(page(tour, place, language).parts().stream().flatMap(part -> texts(part.drawing().marks().stream())))
                                .as(tour.scenes().get(place).id() + " " + language).isNotEmpty().noneMatch(text -> text.endsWith("…")))));
    }

    private static Stream<String> texts(Stream<Mark> marks) {
        return marks.flatMap(mark -> switch (mark) {
            case Mark.Words words -> Stream.of(words.text());
            case Mark.Letters letters -> Stream.of(letters.text());
            case Mark.Group group -> texts(group.marks().stream());
            case Mark.Shape _, Mark.Picture _ -> Stream.empty();
        });
    }

    /** A fiftieth of the height of a stage is the smallest that the last row reads. */
    @Test
    void noLetterShippedIsTooSmallForTheLastRow() {
        PackTours.read(new BundledPack()).stream().flatMap(opened -> opened.tour().stream()).forEach(tour ->
                IntStream.range(0, tour.scenes().size()).forEach(place -> Words.languages().forEach(language ->
                        assertThat(page(tour, place, language).parts().stream().flatMap(part -> sizes(part.drawing().marks().stream())))
                                .as(tour.scenes().get(place).id() + " " + language).isNotEmpty().allMatch(size -> size >= 21.6))));
    }

    private static Stream<Double> sizes(Stream<Mark> marks) {
        return marks.flatMap(mark -> switch (mark) {
            case Mark.Words words -> Stream.of(words.style().size());
            case Mark.Letters letters -> Stream.of(letters.style().size());
            case Mark.Group group -> sizes(group.marks().stream());
            case Mark.Shape _, Mark.Picture _ -> Stream.empty();
        });
    }

    @Test
    void whatIsTooLongForTheStripIsNamed() {
        Scene long1 = SHORT.withScript(SHORT.script().with(Script.Part.STATEMENT, Optional.of(Text.of(LONG, "Short"))));
        assertThat(fit(long1, Language.VIETNAMESE).cut()).containsExactly(Script.Part.STATEMENT);
        assertThat(fit(long1, Language.ENGLISH).isWhole()).isTrue();
        assertThat(fit(SHORT.withScript(SHORT.script().with(Script.Part.NOTES, Optional.of(Text.vietnamese(LONG)))),
                Language.VIETNAMESE).isWhole()).isTrue();
    }

    @Test
    void aLargeNumberLeavesLessRoomForTheTitle() {
        Scene titled = SHORT.withScript(SHORT.script().with(Script.Part.TITLE, Optional.of(Text.vietnamese(
                "Ba khu công nghiệp lớn nhất đang hoạt động đều nằm cạnh nút giao cao tốc"))));
        assertThat(fit(titled, Language.VIETNAMESE).isWhole()).isTrue();
        Scene numbered = titled.withFigures(List.of(new Quoted("kcn-khai-quang", Measure.TOTAL_AREA,
                Optional.of(Text.vietnamese("tổng diện tích của khu công nghiệp Khai Quang")))));
        assertThat(fit(numbered, Language.VIETNAMESE).cut()).containsExactly(Script.Part.TITLE);
    }

    @Test
    void linesThatFindNoRoomAreNamed() {
        List<Point> lines = IntStream.range(0, 12)
                .mapToObj(i -> new Point(Optional.of(Text.vietnamese("Ý thứ " + i + ": " + LONG.substring(0, 90))), Optional.empty()))
                .toList();
        Scene full = SHORT.withKind(Scene.Kind.POINTS).withPoints(lines);
        assertThat(fit(full, Language.VIETNAMESE).points()).isNotEmpty().contains(11).doesNotContain(0);
        assertThat(fit(full.withPoints(lines.subList(0, 3)), Language.VIETNAMESE).isWhole()).isTrue();
    }

    @Test
    void aCodeHoldsOnlySoMuch() {
        Scene code = SHORT.withKind(Scene.Kind.QR).withCode(Optional.of(Text.vietnamese(LONG.repeat(4))));
        assertThat(fit(code, Language.VIETNAMESE).code()).isTrue();
        assertThat(fit(code.withCode(Optional.of(Text.vietnamese("https://example.org"))), Language.VIETNAMESE).isWhole()).isTrue();
    }

    private static StageFit fit(Scene scene, Language language) {
        return StageFit.of(page(Tour.named("t", Text.vietnamese("Bài"), "1").withScenes(List.of(scene)), 0, language));
    }

    private static StagePage page(Tour tour, int place, Language language) {
        return StagePage.of(RealAtlas.ATLAS, tour, place, Themes.of("projector"), Words.of(language));
    }
}
