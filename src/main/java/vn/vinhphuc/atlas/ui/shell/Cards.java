package vn.vinhphuc.atlas.ui.shell;

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

    /** @param exporting knows the promotion office that settings change */
    Cards(Session session, Overlay overlay, Exporting exporting) {
        this.session = session;
        this.overlay = overlay;
        this.exporting = exporting;
    }

    void guide() {
        GuideCard card = new GuideCard(session.words(), overlay::close);
        if (overlay.show(card)) {
            card.begin();
        }
    }

    void settings() {
        SettingsCard card = new SettingsCard(session, ProgramFacts.of(Release.version()), new Settings());
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
        public void close() {
            overlay.close();
        }
    }
}
