package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SourceMark;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

class SidePanelTest {

    private final Session session = new Session(ATLAS, ViewState.START.withLanguage(Language.ENGLISH));
    private static final Access ACCESS = new Access(ATLAS.base());
    private final List<String> opened = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private SidePanel panel;

    @BeforeEach
    void show() throws Exception {
        FxThread.start();
        panel = FxThread.on(() -> new SidePanel(session, ACCESS, opened::add, path -> Optional.empty(), compared::add));
        FxThread.show(panel, 368, 900);
    }

    @Test
    void khaiQuangNamesWhatItsFillRateIsAShareOf() throws Exception {
        select("kcn-khai-quang");
        assertThat(words()).contains("Khai Quang Industrial Park", "Khu công nghiệp Khai Quang", "96.9%", "of industrial land",
                "12/2025", "221.46 ha", "Vĩnh Phúc Ward, Phú Thọ Province");
        assertThat(all(FillBar.class)).extracting(FillBar::percent).containsExactly(96.9);
    }

    @Test
    void aNoteIsForTheGuestWhoIsHereFromSiteToSite() throws Exception {
        select("kcn-khai-quang");
        FxThread.on(() -> {
            ((ToggleButton) panel.getContent().lookup(".drawer-head")).setSelected(true);
            field(TextField.class).setText("Công ty An");
            field(TextArea.class).setText("wants 20 ha ");
            return true;
        });
        assertThat(session.shortlist().get().notes()).containsExactly(
                new Shortlist.Note("Công ty An", "kcn-khai-quang", "wants 20 ha"));
        assertThat(((ToggleButton) panel.getContent().lookup(".drawer-head")).getText()).isEqualTo("Notes for guests (1)");

        select("kcn-binh-xuyen");
        FxThread.on(() -> {
            ((ToggleButton) panel.getContent().lookup(".drawer-head")).setSelected(true);
            return true;
        });
        assertThat(FxThread.on(() -> field(TextField.class).getText())).isEqualTo("Công ty An");
        assertThat(FxThread.on(() -> field(TextArea.class).getText())).isEmpty();
        FxThread.on(() -> {
            field(TextField.class).setText("");
            return field(TextArea.class).isDisabled();
        });
        assertThat(FxThread.on(() -> field(TextArea.class).isDisabled())).isTrue();

        select("kcn-khai-quang");
        assertThat(words()).contains("Công ty An", "wants 20 ha");
    }

    @Test
    void theStarInThePanelFollowsTheShortlist() throws Exception {
        select("kcn-khai-quang");
        StarButton star = (StarButton) panel.getContent().lookup(".star-button");
        FxThread.on(() -> {
            star.fire();
            return true;
        });
        assertThat(session.shortlist().get().isStarred("kcn-khai-quang")).isTrue();
        assertThat(star.getAccessibleText()).isEqualTo("Remove Khai Quang from the saved sites");
        FxThread.on(() -> {
            session.note(shortlist -> shortlist.toggle("kcn-khai-quang"));
            return true;
        });
        assertThat(star.isSelected()).isFalse();
    }

    private <N extends Node> N field(Class<N> kind) {
        return kind.cast(panel.getContent().lookup(".guest-notes").lookup(kind == TextArea.class ? ".text-area" : ".text-field"));
    }

    @Test
    void firstPhaseIsNeverShownAsTheRateOfThePark() throws Exception {
        select("kcn-ba-thien");
        assertThat(words()).contains("not published").doesNotContain("100%");
        assertThat(all(FillBar.class)).isEmpty();
        assertThat(panel.getContent().lookupAll(".dotted-rule")).hasSize(1);
    }

    @Test
    void zoneSaysWhereItLies() throws Exception {
        select("kcn-ba-thien-phan-khu-i");
        assertThat(words()).contains("Lies inside (not added twice):");
        Hyperlink whole = all(Hyperlink.class).stream().filter(link -> link.getText().equals("Bá Thiện")).findFirst().orElseThrow();
        FxThread.on(() -> {
            whole.fire();
            return null;
        });
        assertThat(session.view().get().selection()).contains("kcn-ba-thien");
    }

    @Test
    void otherValuesAreOneClickAway() throws Exception {
        select("kcn-khai-quang");
        assertThat(words()).doesNotContain("98%");
        Hyperlink others = all(Hyperlink.class).stream().filter(link -> link.getText().equals("8 other values")).findFirst().orElseThrow();
        FxThread.on(() -> {
            others.fire();
            return null;
        });
        assertThat(words()).contains("98%", "of cleared industrial land", "basis not stated");
    }

    @Test
    void everyMarkOpensItsSource() throws Exception {
        select("kcn-khai-quang");
        List<SourceMark> marks = all(SourceMark.class);
        assertThat(marks).hasSizeGreaterThan(15).allMatch(mark -> !mark.getAccessibleText().isBlank() && mark.isFocusTraversable());
        SourceMark computed = marks.stream().filter(mark -> mark.getText().equals("ƒ")).findFirst().orElseThrow();
        String card = FxThread.on(() -> {
            Popover popover = computed.open();
            String said = String.join(" ", words(popover.getContentNode()));
            popover.hide();
            return said;
        });
        assertThat(card).contains("Fill rate: 96.9% of industrial land", "About 158 ha let divided by 163 ha", "Báo Phú Thọ", "high trust");
    }

    @Test
    void addressIsOpenedOnlyWhenAsked() throws Exception {
        select("kcn-khai-quang");
        assertThat(opened).isEmpty();
        FxThread.on(() -> {
            Popover popover = all(SourceMark.class).getFirst().open();
            assertThat(textSize(popover.getContentNode())).isCloseTo(12.4, within(0.1));
            popover.getContentNode().lookupAll(".open").forEach(node -> ((Hyperlink) node).fire());
            popover.hide();
            return null;
        });
        assertThat(opened).isNotEmpty().allMatch(address -> address.startsWith("http"));
    }

    /** Of the words that have no size of their own, px. */
    private static double textSize(Node card) {
        card.applyCss();
        return card.lookupAll(".strong").stream().filter(Text.class::isInstance)
                .map(Text.class::cast).mapToDouble(text -> text.getFont().getSize())
                .findFirst().orElseThrow();
    }

    @Test
    void languageIsSwitchedWhereItStands() throws Exception {
        select("kcn-khai-quang");
        update(state -> state.withLanguage(Language.VIETNAMESE));
        assertThat(words()).contains("96,9%", "của đất công nghiệp", "Khu công nghiệp Khai Quang");
    }

    @Test
    void everySiteHasAPanelInEveryLanguage() throws Exception {
        for (Site site : ATLAS.sites()) {
            select(site.id());
            assertThat(words()).contains(site.name().in(Language.ENGLISH));
            update(state -> state.withLanguage(Language.VIETNAMESE));
            assertThat(words()).contains(site.name().vietnamese());
            update(state -> state.withLanguage(Language.ENGLISH));
        }
    }

    @Test
    void provinceIsShownWhereNothingIsSelected() throws Exception {
        List<ToggleButton> drawers = all(ToggleButton.class);
        assertThat(drawers).extracting(Labeled::getText).contains("Plan targets 2030, 2050", "Support policies", "Where sources disagree");
        FxThread.on(() -> {
            drawers.forEach(drawer -> drawer.setSelected(true));
            return null;
        });
        assertThat(words()).contains("Whole province", "28 parks", "34 clusters", "6 of 9 operating parks publish one",
                "Number of parks by 2030", "4,815 ha", "Decision 158/QĐ-TTg of 6 February 2024", "electronic products");
    }

    @Test
    void totalsOfAPeriodStandBesideWhatThePlanAimsAtWithTheConflict() throws Exception {
        update(state -> state.withPeriod(PlanPeriod.TO_2030));
        assertThat(String.join("|", words())).contains("Beside the targets of the plan",
                "Decision 158/QĐ-TTg of 6 February 2024", "28 parks", "47 clusters",
                "24 (press 2024, 7,000 ha) / 28 and 4,815 ha", "28 parks, 4,815 ha, with 24 beside it", "The atlas shows 28, ");
        update(state -> state.withPeriod(PlanPeriod.VISION_2050));
        assertThat(String.join("|", words())).contains("51 clusters", "5,489.68 ha");
        update(state -> state.withPeriod(PlanPeriod.Y2021));
        assertThat(String.join("|", words()))
                .contains("Reported by the province then", "14 parks", "8 · 1,583.4 ha").doesNotContain("Beside the targets");
        update(state -> state.withPeriod(PlanPeriod.TODAY));
        assertThat(String.join("|", words())).doesNotContain("Beside the targets", "Reported by the province then");
    }

    @Test
    void aSiteSaysHowFarItHadComeIn2021() throws Exception {
        select("kcn-song-lo-ii");
        update(state -> state.withPeriod(PlanPeriod.Y2021));
        assertThat(String.join("|", words())).contains("In 2021:", "Today:", "Approved", "Under construction");
        select("kcn-son-loi");
        assertThat(String.join("|", words())).contains("In 2021:", "Status of 2021 not known");
        update(state -> state.withPeriod(PlanPeriod.TO_2030).withSelection("ccn-tu-du"));
        assertThat(String.join("|", words())).contains("Plan to 2030:", "Stands in an earlier plan only");
    }

    @Test
    void aBarAsksOnTheMapWithMouseAndKeysAndTakesItBack() throws Exception {
        ChartRow operating = all(ChartRow.class).stream()
                .filter(row -> row.getAccessibleText().startsWith("Operating: 9")).findFirst().orElseThrow();
        assertThat(operating.isFocusTraversable()).isTrue();
        press(operating, KeyCode.ENTER);
        assertThat(session.view().get().inquiry().criteria().all()).containsExactlyInAnyOrder(
                new Criterion.Statuses(Set.of(Status.OPERATING)), new Criterion.Kinds(Set.of(SiteKind.PARK)));
        assertThat(FxThread.on(() -> operating.queryAccessibleAttribute(AccessibleAttribute.SELECTED))).isEqualTo(true);
        press(operating, KeyCode.SPACE);
        assertThat(session.view().get().inquiry().criteria().isEmpty()).isTrue();
        assertThat(FxThread.on(() -> operating.queryAccessibleAttribute(AccessibleAttribute.SELECTED))).isEqualTo(false);
        FxThread.on(() -> {
            operating.executeAccessibleAction(AccessibleAction.FIRE);
            return null;
        });
        assertThat(session.view().get().inquiry().criteria().isEmpty()).as("by a screen reader").isFalse();
        assertThat(all(ChartRow.class)).hasSizeGreaterThan(25).allMatch(row -> !row.getAccessibleText().isBlank());
    }

    private static void press(Node node, KeyCode key) throws Exception {
        FxThread.on(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return null;
        });
    }

    /** In every theme: a value that is cut or a word that is broken would say something else. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "projector"})
    void nothingInTheChartsIsCut(String theme) throws Exception {
        FxThread.on(() -> {
            panel.getScene().getRoot().setStyle(new ThemeStyle(Themes.of(theme)).css());
            return null;
        });
        for (String language : List.of("vi", "en")) {
            update(state -> state.withTheme(theme).withLanguage(new Language(language)));
            assertThat(FxThread.on(() -> all(Label.class).stream().filter(label -> label.getStyleClass().contains("chart-value")
                    || label.getStyleClass().contains("chart-name"))
                    .filter(label -> label.getWidth() + 0.5 < widest(label)).map(Labeled::getText).toList()))
                    .as("%s %s", theme, language).isEmpty();
        }
    }

    /** The longest word of a label in px, or the whole where it does not wrap. */
    private static double widest(Label label) {
        double widest = 0;
        for (String word : label.isWrapText() ? label.getText().split(" ") : new String[] {label.getText()}) {
            Text text = new Text(word);
            text.setFont(label.getFont());
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest;
    }

    private void select(String id) throws Exception {
        update(state -> state.withSelection(id));
    }

    private void update(java.util.function.UnaryOperator<ViewState> change) throws Exception {
        FxThread.on(() -> {
            session.update(change);
            panel.applyCss();
            panel.layout();
            return null;
        });
    }

    private List<String> words() throws Exception {
        return FxThread.on(() -> words(panel.getContent()));
    }

    /** Everything that can be read, piece by piece, as styled. */
    private static List<String> words(Node root) {
        return nodes(root).flatMap(node -> switch (node) {
            case Prose prose -> prose.getChildren().stream().filter(javafx.scene.text.Text.class::isInstance)
                    .map(text -> ((javafx.scene.text.Text) text).getText().strip());
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            default -> Stream.<String>empty();
        }).toList();
    }

    private <T extends Node> List<T> all(Class<T> type) {
        return nodes(panel.getContent()).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof javafx.scene.Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(SidePanelTest::nodes))
                : Stream.of(root);
    }
}
