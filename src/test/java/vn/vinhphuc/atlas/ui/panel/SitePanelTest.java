package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.SourceMark;

/** What the panel says about a site. */
class SitePanelTest extends ShownPanel {

    @Test
    void khaiQuangNamesWhatItsFillRateIsAShareOf() throws Exception {
        select("kcn-khai-quang");
        assertThat(words()).contains("Khai Quang Industrial Park", "Khu công nghiệp Khai Quang", "96.9%", "of industrial land",
                "12/2025", "221.46 ha", "Vĩnh Phúc Ward, Phú Thọ Province");
        assertThat(all(FillBar.class)).extracting(FillBar::percent).containsExactly(96.9);
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
    void aSiteSaysHowFarItHadComeIn2021() throws Exception {
        select("kcn-song-lo-ii");
        update(state -> state.withPeriod(PlanPeriod.Y2021));
        assertThat(String.join("|", words())).contains("In 2021:", "Today:", "Approved", "Under construction");
        select("kcn-son-loi");
        assertThat(String.join("|", words())).contains("In 2021:", "Status of 2021 not known");
        update(state -> state.withPeriod(PlanPeriod.TO_2030).withSelection("ccn-tu-du"));
        assertThat(String.join("|", words())).contains("Plan to 2030:", "Stands in an earlier plan only");
    }
}
