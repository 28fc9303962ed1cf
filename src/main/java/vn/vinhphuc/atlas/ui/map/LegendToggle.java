package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import vn.vinhphuc.atlas.cartography.sheet.Cards;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;

/** Puts the legend away and brings it back. */
final class LegendToggle extends Button {

    private static final double SIDE = 24;
    private static final double GAP = 8;

    private final Session session;
    private boolean open = true;

    /** @param changed hears that the legend came or went */
    LegendToggle(Session session, Runnable changed) {
        this.session = session;
        getStyleClass().add("legend-toggle");
        setManaged(false);
        setOnAction(event -> {
            open = !open;
            speak();
            changed.run();
        });
        session.view().addListener((property, before, now) -> speak());
        speak();
    }

    Cards.Extent extent() {
        return open ? Cards.Extent.WINDOW : Cards.Extent.WITHOUT_LEGEND;
    }

    /** In the lower corner of the legend, where its last line is short, or above the scale bar where there is no legend. */
    void place(Optional<Box> legend, Optional<Box> scale) {
        setVisible(legend.isPresent() || !open);
        if (legend.isPresent()) {
            resizeRelocate(legend.get().right() - SIDE - 4, legend.get().bottom() - SIDE - 4, SIDE, SIDE);
        } else {
            scale.ifPresent(bar -> resizeRelocate(bar.x(), bar.y() - GAP - prefHeight(-1), prefWidth(-1), prefHeight(-1)));
        }
    }

    private void speak() {
        Words words = session.words();
        setText(open ? "–" : words.text("map.legend"));
        String deed = words.text(open ? "map.legend.close" : "map.legend.open");
        setAccessibleText(deed);
        Tip.on(this, deed);
        getStyleClass().remove("open");
        if (open) {
            getStyleClass().add("open");
        }
    }
}
