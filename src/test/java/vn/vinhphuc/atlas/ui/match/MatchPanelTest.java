package vn.vinhphuc.atlas.ui.match;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Answers;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

class MatchPanelTest {

    private static final Answers ANSWERS = new Answers(new Finder(ATLAS));

    private final Session session = new Session(ATLAS, ViewState.START);
    private MatchPanel panel;
    private FateList answer;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        panel = FxThread.on(() -> new MatchPanel(session, ANSWERS));
        FxThread.show(panel, 276, 900);
        answer = (FateList) panel.lookup(".site-list");
    }

    @Test
    void asksNothingAtFirst() {
        assertThat(answer.getItems()).isEmpty();
        assertThat(summary()).isEqualTo("Khách cần gì?");
    }

    @Test
    void everySiteStandsUnderItsFate() throws Exception {
        type(0, "5");
        assertThat(session.view().get().inquiry().criteria().all()).containsExactly(new Criterion.Available(5));
        assertThat(answer.getItems().stream().flatMap(row -> row.site().stream()).map(Site::id).distinct())
                .hasSize(ATLAS.sites().size());
        assertThat(heads()).containsExactly(Fate.KEPT, Fate.CANNOT_TELL);
        assertThat(sites(Fate.KEPT)).contains("kcn-khai-quang");
        assertThat(sites(Fate.CANNOT_TELL)).isNotEmpty();
        type(0, "6");
        assertThat(sites(Fate.NEAR_MISS)).contains("kcn-khai-quang");
        type(0, "20");
        assertThat(sites(Fate.DROPPED)).contains("kcn-khai-quang");
    }

    @Test
    void whatIsNoAmountChangesNothing() throws Exception {
        type(0, "7,5");
        for (String wrong : List.of("abc", "-3", "0", "1.2.3", "99999999", "1e3")) {
            type(0, wrong);
            assertThat(session.view().get().inquiry().criteria().all()).as(wrong).containsExactly(new Criterion.Available(7.5));
            assertThat(amount(0).getPseudoClassStates()).as(wrong).anyMatch(state -> state.getPseudoClassName().equals("wrong"));
        }
        type(0, " ");
        assertThat(session.view().get().inquiry().criteria().all()).isEmpty();
    }

    @Test
    void typingIsOneStep() throws Exception {
        type(0, "1");
        type(0, "12");
        run(() -> amount(0).fireEvent(new javafx.event.ActionEvent()));
        type(0, "3");
        run(session::undo);
        assertThat(amount(0).getText()).isEqualTo("12");
        run(session::undo);
        assertThat(amount(0).getText()).isEmpty();
        assertThat(session.view().get()).isEqualTo(ViewState.START);
    }

    @Test
    void amountsAreShownInTheLanguage() throws Exception {
        run(() -> session.update(state -> state.withCriteria(state.inquiry().criteria().with(new Criterion.Available(1234.5)))));
        assertThat(amount(0).getText()).isEqualTo("1234,5");
        run(() -> session.update(state -> state.withLanguage(Language.ENGLISH)));
        assertThat(summary()).contains("cannot tell");
        run(() -> session.update(state -> state.withCriteria(state.inquiry().criteria().with(new Criterion.Available(2.5)))));
        assertThat(amount(0).getText()).isEqualTo("2.5");
    }

    @Test
    void choicesAddUpAndGoAgain() throws Exception {
        choose(0, "electronics");
        Set<String> first = session.view().get().inquiry().criteria().find(Criterion.Sectors.class).orElseThrow().ids();
        assertThat(first).hasSize(1);
        assertThat(tallies()).hasSize(1);
        choose(0, "electronics");
        assertThat(session.view().get().inquiry().criteria().isEmpty()).isTrue();
        assertThat(tallies()).isEmpty();
    }

    @Test
    void weightsRankWhatFits() throws Exception {
        choose(2, "park");
        run(() -> ((Slider) panel.lookupAll(".slider").iterator().next()).setValue(3));
        assertThat(session.view().get().inquiry().criteria().weights()).isEqualTo(Map.of(Merit.AVAILABLE, 3.0));
        assertThat(answer.getItems().stream().filter(row -> row instanceof FateRow.Entry(var verdict, var place)
                && place.isPresent())).hasSameSizeAs(sites(Fate.KEPT));
    }

    @Test
    void eachDragOfAWeightIsOneStep() throws Exception {
        List<Slider> sliders = panel.lookupAll(".slider").stream().map(Slider.class::cast).toList();
        for (Slider slider : sliders.subList(0, 2)) {
            run(() -> slider.setValueChanging(true));
            run(() -> slider.setValue(1));
            run(() -> slider.setValue(4));
            run(() -> slider.setValueChanging(false));
        }
        assertThat(session.view().get().inquiry().criteria().weights()).hasSize(2);
        run(session::undo);
        assertThat(session.view().get().inquiry().criteria().weights()).isEqualTo(Map.of(Merit.AVAILABLE, 4.0));
        run(session::undo);
        assertThat(session.view().get()).isEqualTo(ViewState.START);
    }

    @Test
    void rowAndSessionSelectEachOther() throws Exception {
        type(0, "5");
        run(() -> session.update(state -> state.withSelection("kcn-khai-quang")));
        assertThat(answer.getSelectionModel().getSelectedItem().site().map(Site::id)).contains("kcn-khai-quang");
        run(() -> answer.getSelectionModel().select(answer.getItems().size() - 1));
        assertThat(session.view().get().selection()).isEqualTo(answer.getItems().getLast().site().map(Site::id));
    }

    @Test
    void everyControlIsNamedForThoseWhoDoNotSee() {
        assertThat(panel.lookupAll(".amount")).hasSize(5).allMatch(field -> !field.getAccessibleText().isBlank());
        assertThat(panel.lookupAll(".choice")).hasSize(4).allMatch(menu -> !menu.getAccessibleText().isBlank());
        assertThat(panel.lookupAll(".slider")).hasSize(Merit.values().length).allMatch(slider -> !slider.getAccessibleText().isBlank());
    }

    private TextField amount(int index) {
        return (TextField) panel.lookupAll(".amount").stream().toList().get(index);
    }

    private void type(int index, String text) throws Exception {
        run(() -> amount(index).setText(text));
    }

    /** Opens the menu of a question and chooses what has a word in its id or name. */
    private void choose(int index, String id) throws Exception {
        int option = switch (id) {
            case "electronics" -> ATLAS.sectors().stream().map(sector -> sector.id()).toList().indexOf(id);
            case "park" -> 0;
            default -> throw new IllegalArgumentException(id);
        };
        Node menu = panel.lookupAll(".choice").stream().toList().get(index);
        run(() -> {
            if (menu instanceof MenuButton few) {
                CheckMenuItem item = (CheckMenuItem) few.getItems().get(option);
                item.getOnAction().handle(new javafx.event.ActionEvent());
            } else {
                list(menu).boxes().get(option).fire();
            }
        });
    }

    private LongChoice list(Node menu) {
        return ((ChoiceQuestion<?>) menu.getParent().getParent()).list(session.words());
    }

    @Test
    void theLongListOfSectorsIsNarrowedByTyping() throws Exception {
        LongChoice list = FxThread.on(() -> list(panel.lookupAll(".choice").stream().toList().getFirst()));
        assertThat(list.boxes()).hasSize(ATLAS.sectors().size());
        List<String> left = FxThread.on(() -> {
            list.words().setText("dien tu");
            return list.boxes().stream().filter(box -> box.getParent() != null).map(CheckBox::getText).toList();
        });
        assertThat(left).contains("Điện tử và linh kiện điện tử").hasSizeLessThan(4);
        run(() -> {
            list.boxes().getFirst().fire();
            list.boxes().get(1).fire();
        });
        assertThat(session.view().get().inquiry().criteria().find(Criterion.Sectors.class).orElseThrow().ids())
                .as("it stays open for more").hasSize(2);
    }

    private String summary() {
        return ((Label) panel.lookup(".summary")).getText();
    }

    private List<String> tallies() {
        return panel.lookupAll(".tally").stream().filter(javafx.scene.Node::isVisible).map(label -> ((Label) label).getText()).toList();
    }

    private List<Fate> heads() {
        return answer.getItems().stream().flatMap(row -> row instanceof FateRow.Head(Fate fate, int count)
                ? java.util.stream.Stream.of(fate) : java.util.stream.Stream.of()).toList();
    }

    private List<String> sites(Fate fate) {
        return answer.getItems().stream().flatMap(row -> row instanceof FateRow.Entry(var verdict, var place)
                && verdict.fate() == fate ? java.util.stream.Stream.of(verdict.site().id()) : java.util.stream.Stream.of()).toList();
    }

    private static void run(Runnable change) throws Exception {
        FxThread.on(() -> {
            change.run();
            return null;
        });
    }
}
