package vn.vinhphuc.atlas.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.view.Shortlist;

/** Notes and stars in the panel. */
class GuestNotesTest extends ShownPanel {

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
}
