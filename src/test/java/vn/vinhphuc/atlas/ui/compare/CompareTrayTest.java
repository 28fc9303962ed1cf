package vn.vinhphuc.atlas.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.LetterMark;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SourceMark;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

class CompareTrayTest {

    private static final Access ACCESS = new Access(ATLAS.base());

    private final Session session = new Session(ATLAS, ViewState.START.withLanguage(Language.ENGLISH));
    private CompareTray tray;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        tray = FxThread.on(() -> new CompareTray(session, ACCESS, address -> { }));
        FxThread.show(tray, 1200, 244);
    }

    @Test
    void isNotThereWhileNothingIsCompared() throws Exception {
        assertThat(tray.isVisible()).isFalse();
        assertThat(tray.isManaged()).isFalse();
        compare("kcn-khai-quang");
        assertThat(tray.isVisible()).isTrue();
        assertThat(words()).contains("Compare", "Khai Quang Industrial Park", "Choose another site on the map or in the list and press C");
        compare();
        assertThat(tray.isVisible()).isFalse();
    }

    @Test
    void theBestOfARowIsMarkedByAShapeAndSaidInWords() throws Exception {
        compare("kcn-khai-quang", "kcn-thang-long-vinh-phuc");
        assertThat(cells().filter(ValueCell::isBest)).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.lookup(".best-mark")).isNotNull();
            assertThat(cell.getAccessibleText()).endsWith("best of the row");
        });
        assertThat(cells().filter(cell -> !cell.isBest())).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.lookup(".best-mark")).isNull();
            assertThat(cell.getAccessibleText()).doesNotContain("best of the row");
        });
        assertThat(cells().filter(ValueCell::isBest).map(Node::getAccessibleText))
                .contains("Land available, Thăng Long Vĩnh Phúc: 14.5 ha = 161.6 ha − 147.1 ha (07/2025); best of the row");
    }

    @Test
    void ratesWithoutABasisStandBesideEachOtherWithoutABest() throws Exception {
        compare("kcn-binh-xuyen", "kcn-thang-long-vinh-phuc");
        assertThat(cells().filter(cell -> cell.getAccessibleText().startsWith("Fill rate"))).hasSize(2).noneMatch(ValueCell::isBest);
        assertThat(heads()).anySatisfy(head -> assertThat(head).startsWith("Fill rate").contains("dates differ", "a basis is not stated"));
    }

    @Test
    void everyValueIsOneClickFromItsSource() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-thang-long-vinh-phuc");
        assertThat(all(SourceMark.class)).hasSizeGreaterThan(20).allMatch(Node::isFocusTraversable)
                .allMatch(mark -> !mark.getAccessibleText().isBlank());
    }

    @Test
    void columnsAreEquallyWideAndEverythingStaysInside() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-thang-long-vinh-phuc", "kcn-phuc-yen");
        for (Stripe stripe : all(Stripe.class).toList()) {
            List<Double> widths = stripe.cells().stream().map(Region::getWidth).toList();
            assertThat(widths)
                    .hasSize(4)
                    .allSatisfy(width -> assertThat(width).isCloseTo(widths.getFirst(), org.assertj.core.api.Assertions.within(1.0)));
            assertThat(stripe.getWidth()).isLessThanOrEqualTo(1200);
            stripe.cells().forEach(cell -> assertThat(cell.getHeight()).isGreaterThanOrEqualTo(cell.prefHeight(cell.getWidth()) - 0.5));
        }
    }

    @Test
    void shiftAndAnArrowMoveASiteWithItsFocus() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-phuc-yen");
        focus(0);
        press(KeyCode.RIGHT, true);
        assertThat(ids()).containsExactly("kcn-ba-thien-ii", "kcn-khai-quang", "kcn-phuc-yen");
        assertThat(focused()).isEqualTo("kcn-khai-quang");
        press(KeyCode.RIGHT, true);
        press(KeyCode.RIGHT, true);
        assertThat(ids()).containsExactly("kcn-ba-thien-ii", "kcn-phuc-yen", "kcn-khai-quang");
        press(KeyCode.LEFT, true);
        assertThat(ids()).containsExactly("kcn-ba-thien-ii", "kcn-khai-quang", "kcn-phuc-yen");
        assertThat(all(LetterMark.class)).extracting(Labeled::getText).containsExactly("A", "B", "C");
    }

    @Test
    void deleteTakesASiteOutAndTheFocusGoesToItsNeighbour() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii", "kcn-phuc-yen");
        focus(1);
        press(KeyCode.DELETE, false);
        assertThat(ids()).containsExactly("kcn-khai-quang", "kcn-phuc-yen");
        assertThat(focused()).isEqualTo("kcn-phuc-yen");
        press(KeyCode.ENTER, false);
        assertThat(session.view().get().selection()).contains("kcn-phuc-yen");
    }

    @Test
    void headingsSayWhatTheyAre() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii");
        assertThat(all(SiteHeading.class)).extracting(Node::getAccessibleText)
                .containsExactly("A – Khai Quang Industrial Park", "B – Bá Thiện II Industrial Park");
        assertThat(all(SiteHeading.class)).allMatch(heading -> heading.getAccessibleRole() == AccessibleRole.BUTTON
                && heading.isFocusTraversable() && !heading.getAccessibleHelp().isBlank());
        FxThread.on(() -> {
            nodes(tray).filter(SiteHeading.class::isInstance).toList().get(1).executeAccessibleAction(AccessibleAction.FIRE);
            return null;
        });
        assertThat(session.view().get().selection()).as("by a screen reader").contains("kcn-ba-thien-ii");
    }

    @Test
    void theLanguageIsSwitchedWhereItStands() throws Exception {
        compare("kcn-khai-quang", "kcn-ba-thien-ii");
        update(state -> state.withLanguage(Language.VIETNAMESE));
        assertThat(words()).contains("So sánh 2 nơi", "Khu công nghiệp Khai Quang", "96,9%", "chưa công bố");
    }

    private void compare(String... ids) throws Exception {
        update(state -> state.withCompared(new Compared(List.of(ids))));
    }

    private void update(UnaryOperator<ViewState> change) throws Exception {
        FxThread.on(() -> {
            session.update(change);
            tray.applyCss();
            tray.layout();
            return null;
        });
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(int heading) throws Exception {
        FxThread.on(() -> {
            nodes(tray).filter(SiteHeading.class::isInstance).toList().get(heading).requestFocus();
            return null;
        });
    }

    private void press(KeyCode code, boolean shift) throws Exception {
        FxThread.on(() -> {
            Node owner = tray.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return null;
        });
    }

    private String focused() throws Exception {
        return FxThread.on(() -> ((SiteHeading) tray.getScene().getFocusOwner()).id());
    }

    private List<String> ids() {
        return session.view().get().inquiry().compared().ids();
    }

    private Stream<ValueCell> cells() throws Exception {
        return all(ValueCell.class);
    }

    private List<String> heads() throws Exception {
        return all(RowHead.class).map(Node::getAccessibleText).toList();
    }

    private List<String> words() throws Exception {
        return FxThread.on(() -> nodes(tray).flatMap(node -> switch (node) {
            case Prose prose -> prose.getChildren().stream().filter(javafx.scene.text.Text.class::isInstance)
                    .map(text -> ((javafx.scene.text.Text) text).getText().strip());
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            default -> Stream.<String>empty();
        }).toList());
    }

    private <T extends Node> Stream<T> all(Class<T> type) throws Exception {
        return FxThread.on(() -> nodes(tray).filter(type::isInstance).map(type::cast).toList()).stream();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(CompareTrayTest::nodes))
                : Stream.of(root);
    }
}
