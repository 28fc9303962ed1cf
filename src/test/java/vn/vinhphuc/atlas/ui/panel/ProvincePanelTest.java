package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import vn.vinhphuc.atlas.view.Criterion;

/** What the panel says where no site is selected. */
class ProvincePanelTest extends ShownPanel {

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
}
