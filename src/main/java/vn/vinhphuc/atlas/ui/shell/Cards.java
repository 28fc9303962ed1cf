package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import vn.vinhphuc.atlas.export.Release;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.guide.GuideCard;
import vn.vinhphuc.atlas.ui.settings.ProgramFacts;
import vn.vinhphuc.atlas.ui.settings.SettingsCard;

/** What lies over the window for a while: guide and settings. */
final class Cards {

    private final Session session;
    private final Overlay overlay;
    private final Exporting exporting;
    private final Origin origin;

    /**
     * @param exporting knows the promotion office that settings change, and opens folders
     * @param origin    of the atlas
     */
    Cards(Session session, Overlay overlay, Exporting exporting, Origin origin) {
        this.origin = origin;
        this.session = session;
        this.overlay = overlay;
        this.exporting = exporting;
    }

    /** Takes away whatever lies over the window. */
    void close() {
        overlay.close();
        exporting.close();
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    void guide() {
        GuideCard card = new GuideCard(session.words(), overlay::close);
        if (overlay.show(card)) {
            card.begin();
        }
    }

    void settings() {
        SettingsCard card = new SettingsCard(session, ProgramFacts.of(Release.version()), origin.shown(exporting.folder()),
                new Settings());
        if (overlay.show(card)) {
            card.begin();
        }
    }

    private final class Settings implements SettingsCard.Owner {

        @Override
        public void askOffice() {
            overlay.close();
            exporting.askOffice(overlay, Cards.this::settings);
        }

        @Override
        public void again() {
            overlay.close();
            settings();
        }

        @Override
        public void openFolder(Path folder) {
            exporting.openFolder(folder);
        }

        @Override
        public void useShipped() {
            overlay.close();
            origin.toShipped().run();
        }

        @Override
        public void close() {
            overlay.close();
        }
    }
}
