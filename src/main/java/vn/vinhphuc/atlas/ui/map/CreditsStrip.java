package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;

/** The line below the map: data as of, version, and to whom the map is owed. */
final class CreditsStrip extends Label {

    private static final double HEIGHT = 26;
    private static final double TIP_WIDTH = 480;

    private final Session session;

    CreditsStrip(Session session, MapPlace place) {
        this.session = session;
        getStyleClass().add("credits");
        setVisible(place == MapPlace.WINDOW);
        session.view().addListener((property, before, now) -> show());
        show();
    }

    double height() {
        return !isVisible() ? 0 : HEIGHT * Themes.of(session.view().get().theme()).scale();
    }

    private void show() {
        String text = new CreditsLine(session.atlas().pack(), Optional.empty()).text(session.words());
        setText(text);
        Tip.on(this, text, TIP_WIDTH);
    }
}
