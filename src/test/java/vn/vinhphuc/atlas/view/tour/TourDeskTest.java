package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.ViewState;

class TourDeskTest {

    private static final Tour SHIPPED = new RandomTour(1).tour(4);
    private static final TourDesk NEW = TourDesk.of(List.of(SHIPPED)).begun(Text.of("Của tôi", "Mine"), "1");
    private static final TourDesk THREE = NEW.added(scene("A")).added(scene("B")).added(scene("C"));

    @Test
    void aSceneIsAddedBehindTheSelectedOne() {
        assertThat(titles(THREE)).containsExactly("A", "B", "C");
        TourDesk more = THREE.select(0).added(scene("D"));
        assertThat(titles(more)).containsExactly("A", "D", "B", "C");
        assertThat(more.selected()).isEqualTo(1);
        assertThat(titles(THREE.select(-1).added(scene("E")))).containsExactly("A", "B", "C", "E");
    }

    @Test
    void aNewNameIsOneOfALanguage() {
        TourDesk renamed = THREE.select(1).renamed(Language.ENGLISH, " Ring road ");
        assertThat(renamed.scene().orElseThrow().script().title()).isEqualTo(Text.of("B", "Ring road"));
        assertThat(renamed.renamed(Language.ENGLISH, "  ")).isEqualTo(renamed);
    }

    @Test
    void theSelectionGoesWithAScene() {
        TourDesk moved = THREE.select(0).moved(1);
        assertThat(titles(moved)).containsExactly("B", "A", "C");
        assertThat(moved.scene().orElseThrow().script().title().vietnamese()).isEqualTo("A");
        assertThat(THREE.select(0).moved(-1)).isEqualTo(THREE.select(0));
        assertThat(titles(THREE.select(1).duplicated())).containsExactly("A", "B", "B", "C");
    }

    @Test
    void afterADeletionTheOneBeforeIsSelected() {
        TourDesk deleted = THREE.select(2).deleted();
        assertThat(titles(deleted)).containsExactly("A", "B");
        assertThat(deleted.selected()).isEqualTo(1);
        assertThat(THREE.select(0).deleted().selected()).isZero();
        TourDesk none = NEW.added(scene("A")).deleted();
        assertThat(none.scene()).isEmpty();
        assertThat(none.deleted()).isEqualTo(none);
    }

    @Test
    void whatUndoBringsBackIsSelected() {
        assertThat(THREE.select(1).deleted().undone().selected()).isEqualTo(1);
        assertThat(THREE.select(2).deleted().select(0).undone().selected()).isEqualTo(2);
        assertThat(THREE.select(0).moved(2).undone().selected()).as("the same scene, moved back").isZero();
        assertThat(THREE.select(0).duplicated().undone().selected()).isZero();
        assertThat(THREE.deleted().undone().selected()).as("nothing was selected").isEqualTo(THREE.selected());
    }

    @Test
    void undoLeadsBackToTheStart() {
        TourDesk now = THREE.select(1).renamed(Language.VIETNAMESE, "Z").moved(1).duplicated().deleted().deleted();
        for (int i = 0; i < 8; i++) {
            assertThat(now.draft().orElseThrow().before()).isNotEmpty();
            now = now.undone();
        }
        assertThat(now.tour()).isEqualTo(NEW.tour());
        assertThat(now.draft().orElseThrow().before()).isEmpty();
        assertThat(now.undone()).isEqualTo(now);
    }

    @Test
    void redoLeadsForwardUntilSomethingElseIsDone() {
        TourDesk now = THREE.select(1).moved(1).deleted();
        assertThat(now.undone().undone().redone().redone().tour()).isEqualTo(now.tour());
        TourDesk other = now.undone().duplicated();
        assertThat(other.redone()).isEqualTo(other);
    }

    @Test
    void whatIsTypedInOneFieldIsOneStep() {
        TourDesk typed = typed(typed(typed(THREE.select(1), "title", "R"), "title", "Ri"), "title", "Ring");
        assertThat(titles(typed)).containsExactly("A", "Ring", "C");
        assertThat(titles(typed.undone())).containsExactly("A", "B", "C");
        TourDesk two = typed(typed, "other", "Ring 4");
        assertThat(titles(two.undone())).containsExactly("A", "Ring", "C");
        assertThat(titles(typed(typed.undone(), "title", "Q").undone())).containsExactly("A", "B", "C");
        TourDesk again = typed(typed.select(2), "title", "D");
        assertThat(titles(again.undone())).containsExactly("A", "Ring", "C");
    }

    @Test
    void aTourThatWasTakenAwayComesBackWithItsUndo() {
        Draft gone = THREE.draft().orElseThrow();
        TourDesk without = THREE.withoutTour();
        assertThat(without.tours()).containsExactly(SHIPPED);
        assertThat(without.chosen()).isEqualTo(SHIPPED.id());
        assertThat(without.withoutTour()).isEqualTo(without);
        assertThat(titles(without.again(gone).undone())).containsExactly("A", "B");
    }

    @Test
    void aTourFromElsewhereTakesNoOnesPlace() {
        Tour other = SHIPPED.withMinutes(77);
        TourDesk taken = THREE.taking(other);
        assertThat(taken.tours()).contains(SHIPPED);
        assertThat(taken.tour().orElseThrow()).isEqualTo(other.withId(taken.chosen()));
        assertThat(THREE.taking(other.withId("quite-new")).chosen()).isEqualTo("quite-new");
    }

    @Test
    void whatIsPlannedForATourHoldsForIt() {
        TourDesk now = THREE.select(2).planned("minutes", tour -> tour.withMinutes(9).withId("elsewhere"));
        assertThat(now.tour().orElseThrow().minutes()).isEqualTo(9);
        assertThat(now.chosen()).isEqualTo(THREE.chosen());
        assertThat(now.undone().tour()).isEqualTo(THREE.tour());
        assertThat(titles(THREE.select(0).movedTo(2))).containsExactly("B", "C", "A");
    }

    private static TourDesk typed(TourDesk desk, String field, String title) {
        return desk.edited(field, scene -> scene.withScript(scene.script().withTitle(Text.vietnamese(title))));
    }

    @Test
    void aShippedTourIsOnlyChangedAsACopy() {
        TourDesk shipped = TourDesk.of(List.of(SHIPPED)).select(1);
        assertThat(List.of(shipped.deleted(), shipped.duplicated(), shipped.moved(1), shipped.added(scene("A")),
                shipped.renamed(Language.VIETNAMESE, "Z"), shipped.undone())).containsOnly(shipped);
        TourDesk copy = shipped.copied(tour -> tour.withTitle(Text.of("Bản sao", "Copy")));
        assertThat(copy.tour().orElseThrow().scenes()).isEqualTo(SHIPPED.scenes());
        assertThat(copy.select(0).deleted().tour().orElseThrow().scenes()).hasSize(3);
        assertThat(copy.shipped()).containsExactly(SHIPPED);
    }

    @Test
    void noNewTourTakesTheNameOfAFileThatIsThere() {
        TourDesk desk = TourDesk.of(List.of(SHIPPED)).with(List.of(SHIPPED.withId("own-1")), List.of(), Set.of("own-1", "own-2"));
        assertThat(desk.chosen()).isEqualTo("own-1");
        assertThat(desk.begun(Text.vietnamese("M"), "1").chosen()).isEqualTo("own-3");
    }

    @Test
    void aTourOfThePersonStandsForTheShippedOneOfTheSameId() {
        Tour mine = SHIPPED.withMinutes(7);
        assertThat(TourDesk.of(List.of(SHIPPED)).with(List.of(mine), List.of(), Set.of()).tours()).containsExactly(mine);
    }

    private static Scene scene(String title) {
        return Scene.of("any", ViewState.START, Text.vietnamese(title));
    }

    private static List<String> titles(TourDesk desk) {
        return desk.tour().orElseThrow().scenes().stream().map(scene -> scene.script().title().vietnamese()).toList();
    }
}
