package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;
import vn.vinhphuc.atlas.view.tour.Tour;

class ShippedToursTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;
    private static final List<OpenedTour> OPENED = PackTours.read(new BundledPack());

    @Test
    void everyTourIsWhole() {
        assertThat(OPENED).isNotEmpty().allSatisfy(tour -> {
            assertThat(tour.problems()).isEmpty();
            assertThat(tour.tour()).isPresent();
        });
        assertThat(tours()).allSatisfy(tour -> assertThat(tour.data()).isEqualTo(ATLAS.pack().version()));
    }

    @Test
    void theFirstOneLeadsFromTheProvinceToTheContact() {
        assertThat(tours().getFirst().scenes()).extracting(Scene::id).containsExactly("opening", "province", "corridor", "ring-roads",
                "largest", "land-now", "electronics", "by-2030", "clusters", "support", "take-along", "thanks");
    }

    @Test
    void everyFigureIsPublished() {
        assertThat(scenes().flatMap(scene -> scene.figures().stream()).filter(quoted -> quoted.in(ATLAS).isEmpty())
                .map(Quoted::about)).isEmpty();
        assertThat(scenes().flatMap(scene -> scene.points().stream()).filter(point -> point.provenance(ATLAS).isEmpty())
                .map(Point::about)).isEmpty();
    }

    @Test
    void everySiteOfAViewIsInThePack() {
        assertThat(scenes()).allSatisfy(scene -> assertThat(Fitting.of(scene.view(), ATLAS)).isEqualTo(scene.view()));
    }

    @Test
    void everythingIsSaidInEveryLanguageOfTheProgram() {
        assertThat(scenes().flatMap(ShippedToursTest::texts)).isNotEmpty()
                .allSatisfy(text -> assertThat(text.words().keySet()).containsAll(Words.languages()));
    }

    @Test
    void fiveMinutesAreEnough() {
        Tour tour = tours().getFirst();
        assertThat(tour.scenes().stream().mapToInt(Scene::seconds).sum()).isLessThanOrEqualTo(tour.minutes() * 60);
    }

    private static List<Tour> tours() {
        return OPENED.stream().map(OpenedTour::tour).flatMap(Optional::stream).toList();
    }

    private static Stream<Scene> scenes() {
        return tours().stream().flatMap(tour -> tour.scenes().stream());
    }

    private static Stream<Text> texts(Scene scene) {
        Script script = scene.script();
        return Stream.of(Stream.of(script.title()), Stream.of(script.statement(), script.remark(), script.notes(), script.say(),
                                script.avoid(), scene.code()).flatMap(Optional::stream),
                        scene.figures().stream().map(Quoted::meaning).flatMap(Optional::stream),
                        scene.points().stream().map(Point::words).flatMap(Optional::stream))
                .flatMap(texts -> texts);
    }
}
