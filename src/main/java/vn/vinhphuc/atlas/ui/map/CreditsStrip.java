package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.ui.Session;

/** The line below the map: data as of, version, and to whom the map is owed. */
final class CreditsStrip extends Label {

    private static final double HEIGHT = 26;

    private final Session session;
    private final Tooltip whole = new Tooltip();

    CreditsStrip(Session session, MapPlace place) {
        this.session = session;
        getStyleClass().add("credits");
        setVisible(place == MapPlace.WINDOW);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setTooltip(whole);
        session.view().addListener((property, before, now) -> show());
        show();
    }

    double height() {
        return !isVisible() ? 0 : HEIGHT * Themes.of(session.view().get().theme()).scale();
    }

    private void show() {
        String text = new CreditsLine(session.atlas().pack(), Optional.empty()).text(session.words());
        setText(text);
        whole.setText(text);
    }
}
