package vn.vinhphuc.atlas.ui.shell;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.view.Comfort;

/** Gives a window the motion and the size of words that its user has set, or that the system asks for. */
final class Pleasing {

    private final Session session;
    private final Region window;
    private final AtlasMap map;
    /** Lives as long as the session, which holds it; the preferences of the system outlive every window. */
    private final ChangeListener<Boolean> system = (property, before, now) -> please();

    Pleasing(Session session, Region window, AtlasMap map) {
        this.session = session;
        this.window = window;
        this.map = map;
        session.settings().addListener((property, before, now) -> please());
        session.view().addListener((property, before, now) -> {
            if (!before.theme().equals(now.theme())) {
                please();
            }
        });
        Platform.getPreferences().reducedMotionProperty().addListener(new WeakChangeListener<>(system));
        please();
    }

    /** Sizes in em follow that of the window, which is that of theme and person. */
    private void please() {
        Comfort comfort = session.settings().get().comfort();
        window.setStyle(new ThemeStyle(Themes.of(session.view().get().theme())).textSize(comfort.textSize().scale()));
        map.setMovement(Movement.of(comfort.motion().reduced(Platform.getPreferences().isReducedMotion())));
    }
}
