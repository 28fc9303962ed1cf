package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.sheet.Cards;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;

/** Puts the legend away and brings it back. */
final class LegendToggle extends Button {

    private static final double SIDE = 24;
    private static final double GAP = 8;

    /** On a narrower map the legend would leave the province no room and its names no place. */
    private static final double ROOMY = 640;

    private final Session session;
    private final DoubleSupplier room;
    private final Region fold = new Region();
    private Optional<Boolean> chosen = Optional.empty();

    /**
     * @param room    how wide the map is, in px of a theme of normal size
     * @param changed hears that the legend came or went
     */
    LegendToggle(Session session, DoubleSupplier room, Runnable changed) {
        this.session = session;
        this.room = room;
        getStyleClass().add("legend-toggle");
        fold.getStyleClass().add("icon");
        setManaged(false);
        setOnAction(event -> {
            boolean next = !isOpen();
            chosen = next == isRoomy() ? Optional.empty() : Optional.of(next);
            speak();
            changed.run();
        });
        session.view().addListener((property, before, now) -> speak());
        speak();
    }

    /** As somebody has chosen; a narrow map begins without it. */
    private boolean isOpen() {
        return chosen.orElseGet(this::isRoomy);
    }

    private boolean isRoomy() {
        return room.getAsDouble() >= ROOMY;
    }

    /** Whether it is as it would be in a window that has just opened. */
    boolean asAtStart() {
        return chosen.isEmpty();
    }

    Cards.Extent extent() {
        return isOpen() ? Cards.Extent.WINDOW : Cards.Extent.WITHOUT_LEGEND;
    }

    /** In the lower corner of the legend, where its last line is short, or above the scale bar where there is no legend. */
    void place(Optional<Box> legend, Optional<Box> scale) {
        speak();
        setVisible(legend.isPresent() || !isOpen());
        if (legend.isPresent()) {
            resizeRelocate(legend.get().right() - SIDE - 4, legend.get().bottom() - SIDE - 4, SIDE, SIDE);
        } else {
            scale.ifPresent(bar -> resizeRelocate(bar.x(), bar.y() - GAP - prefHeight(-1), prefWidth(-1), prefHeight(-1)));
        }
    }

    private void speak() {
        Words words = session.words();
        boolean open = isOpen();
        setText(open ? "" : words.text("map.legend"));
        setGraphic(open ? fold : null);
        String deed = words.text(open ? "map.legend.close" : "map.legend.open");
        setAccessibleText(deed);
        Tip.on(this, deed);
        getStyleClass().remove("open");
        if (open) {
            getStyleClass().add("open");
        }
    }
}
