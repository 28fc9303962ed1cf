package vn.vinhphuc.atlas.ui.booth;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.ui.ThemeStyle;
import vn.vinhphuc.atlas.view.booth.Booth;

/** All that is on the screen of a booth. Laid out for 1920 by 1080 and magnified to the screen. */
public final class BoothView extends Region {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    /** Smaller than a quarter is no screen: a window that just opens. */
    private static final double LEAST = 0.25;

    private final Host host;
    private final Region tour;
    private final GuestView guest;
    private final Pane desk = new Pane();
    private final Scale toScreen = new Scale(1, 1, 0, 0);
    private final Region glass = new Region();
    private final Invitation invitation;
    private final Farewell farewell;
    private final WayOut wayOut;

    /**
     * @param tour     what plays while nobody is there
     * @param movement how much may move by itself
     * @param officer  the words of whoever runs the booth
     */
    public BoothView(Host host, Region tour, GuestView guest, Movement movement, Supplier<Words> officer) {
        this.host = host;
        this.tour = tour;
        this.guest = guest;
        this.invitation = new Invitation(host, movement);
        this.farewell = new Farewell(host);
        this.wayOut = new WayOut(host, officer);
        getStyleClass().add("booth");
        getStylesheets().addAll(StyleSheet.SHARED.address(),
                StyleSheet.SHELL.address(), StyleSheet.MAP.address(), StyleSheet.BOOTH.address());
        tour.setMouseTransparent(true);
        glass.getStyleClass().add("glass");
        glass.setOnMouseClicked(event -> host.speak(host.session().view().get().language()));
        desk.setPickOnBounds(false);
        desk.getTransforms().add(toScreen);
        desk.getChildren().addAll(guest, glass, invitation, farewell, wayOut);
        desk.getChildren().forEach(child -> child.setManaged(false));
        getChildren().addAll(tour, desk);
        host.booth().addListener((property, before, now) -> show(now));
        host.session().view().addListener((property, before, now) -> dress());
        dress();
        show(host.booth().get());
    }

    /** Time passes. */
    public void tick() {
        farewell.tick();
        wayOut.tick();
    }

    private void dress() {
        setStyle(new ThemeStyle(Themes.of(host.session().view().get().theme()).scaled(1)).css());
    }

    private void show(Booth booth) {
        boolean somebody = booth.guest().isPresent();
        tour.setVisible(!somebody);
        glass.setVisible(!somebody);
        invitation.show(!somebody);
        guest.setVisible(somebody);
        tick();
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        if (!(scale > LEAST)) {
            return;
        }
        toScreen.setX(scale);
        toScreen.setY(scale);
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        tour.resizeRelocate(0, 0, getWidth(), Math.rint(getHeight() - Invitation.HEIGHT * scale));
        desk.resizeRelocate(0, 0, width, height);
        for (Node whole : new Node[] {guest, glass, farewell}) {
            whole.resizeRelocate(0, 0, width, height);
        }
        guest.magnify(scale);
        invitation.resizeRelocate(0, height - Invitation.HEIGHT, width, Invitation.HEIGHT);
        wayOut.place(width, height);
    }
}
