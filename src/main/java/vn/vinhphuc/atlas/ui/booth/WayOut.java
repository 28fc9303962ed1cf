package vn.vinhphuc.atlas.ui.booth;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.booth.Booth;

/** Tells an officer how one leaves, in small words, and how long the keys still have to be held. */
final class WayOut extends VBox {

    private static final double BAR = 560;
    private static final double ABOVE = 48;

    /** A chord that is let go at once was a slip, a share of the time for which it is held. */
    private static final double SLIP = 0.08;

    private final Host host;
    private final Supplier<Words> officer;
    private final Label sentence = new Label();
    private final Region grown = new Region();
    private final Pane bar = new Pane(grown);

    WayOut(Host host, Supplier<Words> officer) {
        this.host = host;
        this.officer = officer;
        getStyleClass().add("way-out");
        setMouseTransparent(true);
        bar.getStyleClass().add("bar");
        bar.setMinWidth(BAR);
        grown.getStyleClass().add("grown");
        grown.setManaged(false);
        getChildren().addAll(sentence, bar);
        setVisible(false);
    }

    void tick() {
        Booth booth = host.booth().get();
        double held = booth.held(host.now());
        boolean holds = held > SLIP;
        if (isVisible() || holds || booth.told().isPresent()) {
            setVisible(holds || booth.told().isPresent());
            sentence.setText(officer.get().text(holds ? "booth.leaving" : "booth.leave"));
            grown.resizeRelocate(0, 0, BAR * held, bar.getHeight());
            bar.setVisible(holds);
        }
    }

    void place(double width, double height) {
        autosize();
        relocate((width - getWidth()) / 2, height - Invitation.HEIGHT - getHeight() - ABOVE);
    }
}
