package vn.vinhphuc.atlas.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.SiteOrder;
import vn.vinhphuc.atlas.view.ViewState;

class FindPanelTest {

    private static final SearchIndex INDEX = new SearchIndex(ATLAS);

    private final Session session = new Session(ATLAS, ViewState.START);
    private SearchBox box;
    private FindPanel panel;
    private SiteListView list;
    private TextField field;
    private int left;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        Finder finder = new Finder(ATLAS, INDEX);
        VBox both = FxThread.on(() -> {
            box = new SearchBox(session, finder, () -> left++);
            panel = new FindPanel(session, finder, id -> { });
            return new VBox(box, panel);
        });
        FxThread.show(both, 320, 800);
        list = (SiteListView) panel.lookup(".site-list");
        field = (TextField) box.lookup(".text-field");
    }

    @Test
    void showsEverySiteAtFirst() {
        assertThat(shown()).hasSize(ATLAS.sites().size());
        assertThat(((Label) panel.lookup(".count")).getText()).isEqualTo("64 địa điểm");
    }

    @Test
    void thePromptIsNeverCut() throws Exception {
        assertThat(prompt(400)).isEqualTo("Tìm khu, xã, doanh nghiệp, ngành");
        assertThat(prompt(150)).isEqualTo("Tìm kiếm");
        assertThat(prompt(400)).isEqualTo("Tìm khu, xã, doanh nghiệp, ngành");
    }

    private String prompt(double width) throws Exception {
        return FxThread.on(() -> {
            field.resize(width, 34);
            return field.getPromptText();
        });
    }

    @Test
    void aStarInTheListSavesASiteAndTheChipShowsThoseOnly() throws Exception {
        String first = shown().getFirst().id();
        StarButton star = FxThread.on(() -> (StarButton) list.lookup(".star-button"));
        assertThat(star.getAccessibleText()).startsWith("Lưu ");
        assertThat(chips()).noneMatch(chip -> chip.startsWith("★"));
        FxThread.on(() -> {
            star.fire();
            return true;
        });
        assertThat(session.shortlist().get().stars()).containsExactly(first);
        assertThat(chips()).contains("★ Đã lưu 1");
        FxThread.on(() -> {
            session.update(view -> view.withFilter(view.filter().toggleStarred()));
            return true;
        });
        assertThat(shown()).extracting(Site::id).containsExactly(first);
        FxThread.on(() -> {
            session.note(shortlist -> shortlist.toggle(first));
            return true;
        });
        assertThat(shown()).isEmpty();
        assertThat(((Label) list.getPlaceholder()).getText()).startsWith("Chưa lưu");
        assertThat(chips()).contains("★ Đã lưu 0");
    }

    @Test
    void aChipKeepsTheFocusWhenItIsUsed() throws Exception {
        FxThread.on(() -> {
            ToggleButton chip = (ToggleButton) panel.lookup(".filter-chip");
            chip.requestFocus();
            chip.fire();
            return true;
        });
        ToggleButton owner = FxThread.on(() -> (ToggleButton) panel.getScene().getFocusOwner());
        assertThat(owner.getText()).startsWith("KCN");
        assertThat(owner.isSelected()).isTrue();
    }

    private List<String> chips() {
        return panel.lookupAll(".filter-chip").stream().map(chip -> ((ToggleButton) chip).getText()).toList();
    }

    @Test
    void typingNarrowsTheListWithoutMarks() throws Exception {
        type("ba thien");
        assertThat(shown()).extracting(Site::id).contains("kcn-ba-thien", "kcn-ba-thien-ii", "kcn-ba-thien-phan-khu-i");
        assertThat(shown()).allMatch(site -> site.id().startsWith("kcn-"));
    }

    @Test
    void enterSelectsTheBestAndEscapeClears() throws Exception {
        type("ba thien ii");
        run(() -> field.fireEvent(new javafx.event.ActionEvent()));
        assertThat(session.view().get().selection()).contains("kcn-ba-thien-ii");
        assertThat(left).isEqualTo(1);
        escape();
        assertThat(field.getText()).isEmpty();
        assertThat(session.view().get().query()).isEmpty();
        assertThat(shown()).hasSize(ATLAS.sites().size());
        assertThat(left).isEqualTo(1);
        escape();
        assertThat(left).isEqualTo(2);
    }

    @Test
    void whatIsNoSiteIsFoundByKindAndFlownTo() throws Exception {
        type("ct.05");
        assertThat(list.getItems().getFirst()).isInstanceOf(SiteList.Row.Found.class);
        run(() -> field.fireEvent(new javafx.event.ActionEvent()));
        assertThat(session.view().get().camera()).isPresent();
        assertThat(session.view().get().selection()).isEmpty();
    }

    @Test
    void escapeReturnsToWhereOneWas() throws Exception {
        run(() -> session.update(state -> state.withSelection("ccn-dong-soc")));
        ViewState before = session.view().get();
        type("ba thien ii");
        run(() -> field.fireEvent(new javafx.event.ActionEvent()));
        assertThat(session.view().get().camera()).isPresent();
        escape();
        assertThat(session.view().get()).isEqualTo(before);
    }

    @Test
    void aRowThatIsNoSiteCanBeChosen() throws Exception {
        type("noi bai");
        int row =
                list.getItems().indexOf(list.getItems().stream()
                        .filter(SiteList.Row.Elsewhere.class::isInstance).findFirst().orElseThrow());
        run(() -> list.getSelectionModel().select(row));
        assertThat(session.view().get().camera()).isPresent();
    }

    @Test
    void listAndSessionSelectEachOther() throws Exception {
        run(() -> session.update(state -> state.withSelection("ccn-dong-soc")));
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOfSatisfying(SiteList.Row.Entry.class,
                entry -> assertThat(entry.site().id()).isEqualTo("ccn-dong-soc"));
        run(() -> list.getSelectionModel().select(1));
        assertThat(session.view().get().selection()).contains(shown().getFirst().id());
        run(() -> session.update(ViewState::withoutSelection));
        assertThat(list.getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void headOfAGroupIsPassedOver() throws Exception {
        run(() -> list.getSelectionModel().select(9));
        run(() -> list.getSelectionModel().select(10));
        assertThat(list.getItems().get(10)).isInstanceOf(SiteList.Row.Head.class);
        assertThat(session.view().get().selection()).contains(shown().get(9).id());
    }

    @Test
    void selectionSurvivesAnotherOrder() throws Exception {
        run(() -> session.update(state -> state.withSelection("kcn-khai-quang").withOrder(SiteOrder.NAME)));
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOfSatisfying(SiteList.Row.Entry.class,
                entry -> assertThat(entry.site().id()).isEqualTo("kcn-khai-quang"));
        assertThat(list.getItems()).noneMatch(SiteList.Row.Head.class::isInstance);
    }

    @Test
    void chipNarrowsTheList() throws Exception {
        ToggleButton clusters = panel.lookupAll(".filter-chip").stream().map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals("Cụm 35")).findFirst().orElseThrow();
        run(clusters::fire);
        assertThat(shown()).hasSize(35).allMatch(site -> site.id().startsWith("ccn-"));
    }

    @Test
    void rowsAreSpoken() {
        List<String> spoken = panel.lookupAll(".site-cell").stream().map(node -> node.getAccessibleText())
                .filter(text -> text != null).toList();
        assertThat(spoken).anyMatch(text -> text.contains("Khu công nghiệp Khai Quang, Đang hoạt động, 221,5 ha")
                && text.contains("97% của đất công nghiệp 12/2025"));
    }

    private List<Site> shown() {
        return list.getItems().stream().filter(SiteList.Row.Entry.class::isInstance)
                .map(row -> ((SiteList.Row.Entry) row).site()).toList();
    }

    private void escape() throws Exception {
        run(() -> field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    }

    private void type(String words) throws Exception {
        run(() -> field.setText(words));
    }

    private void run(Runnable work) throws Exception {
        FxThread.on(() -> {
            work.run();
            panel.applyCss();
            panel.layout();
            return null;
        });
    }
}
