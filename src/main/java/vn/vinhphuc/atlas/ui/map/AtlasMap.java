package vn.vinhphuc.atlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.ViewState;

/** The map of a session: moves under the hand, shows the sites, selects what is clicked. */
public final class AtlasMap extends Region {

    final Session session;
    private final Region surface = new Region();
    private final RestPicture picture;
    private final Signs signs;
    private final GluonMap gluon;
    private final HoverCard card = new HoverCard();
    private final Furniture furniture;
    private final CreditsStrip credits;
    final CameraControl camera;
    private final CameraEdge edge;
    private final KeepInView keep;
    private final GroundPainting ground;
    private final OverlayPainting overlay;
    private final HeldKeys keys;
    private final Measuring measuring;
    private final PixelRatio ratio = new PixelRatio(this, () -> {
        changed();
        renew();
    });
    /** Held here alone: the answers outlive every map. */
    private final ChangeListener<Boolean> answered = (property, before, now) -> changed();

    public AtlasMap(Session session, MapArt art, Painters painters, MapPlace place) {
        this.session = session;
        this.signs = new Signs(session, art, place.reach());
        Optional<ComposedGround> composed = ComposedGround.ifNeeded();
        this.picture = new RestPicture(composed);
        this.gluon = new GluonMap(Stream.concat(Stream.of(picture), signs.layers().stream()).toList(), composed);
        GeoBounds territory = session.atlas().base().territory().area().bounds();
        Viewport start = Viewport.fit(territory, 800, 600, Viewport.Insets.of(0));
        CameraLimits limits = CameraEdge.limits(territory);
        this.camera =
                new CameraControl(limits, session.view().get().camera().map(kept -> kept.in(start.width(), start.height())).orElse(start));
        this.edge = new CameraEdge(session, camera, this::home);
        this.keys = new HeldKeys(camera);
        this.measuring = new Measuring(session, surface, camera, signs);
        MapButtons buttons = new MapButtons(session, camera, this::goToChosen, edge::home, measuring::take);
        this.furniture = new Furniture(session, art, place, buttons, painters, this::refit, this::want);
        this.credits = new CreditsStrip(session, place);
        this.ground = new GroundPainting(art, painters, picture, limits.centre(), this::drop,
                new GroundPainting.Wish(start, GroundPainting.style(session.view().get()), ratio.get()));
        this.overlay = new OverlayPainting(art, painters, stamps -> signs.show(stamps, viewport()));
        Hover hover = new Hover(session, surface, camera, symbol -> signs.frame(symbol, viewport(), ratio.get()), card,
                at -> measuring.inHand() ? Optional.empty() : signs.at(at, viewport()));
        Choosing choosing = new Choosing(session, camera, signs, hover, surface);
        new MapInput(surface, camera, (at, count) -> {
            if (!measuring.click(at, count)) {
                choosing.click(at, count);
            }
        });
        this.keep = new KeepInView(session, camera, furniture::covered);
        new WidenForWays(session, camera, view -> art.subject(view).findings().reached());
        getStyleClass().add("atlas-map");
        surface.getStyleClass().add("map-surface");
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(gluon, measuring.marks(), surface, furniture, measuring.card(), card, credits);
        camera.viewport().addListener((property, before, now) -> moved(now));
        camera.foresight().listen(OfflineTiles.ofGluon()::prepare, ground::heads, ground::foresee);
        camera.atRest().addListener((property, before, rests) -> rest(rests));
        moved(viewport());
        session.view().subscribe(now -> changed());
        art.answers().ready().addListener(new WeakChangeListener<>(answered));
    }

    public Viewport viewport() {
        return camera.viewport().get();
    }

    /** What is looked at now, also in a movement that the session learns of when it has come to rest. */
    public ViewState present() {
        return edge.present();
    }

    /** Tells of each movement of the map. */
    public void onMove(Runnable moved) {
        camera.viewport().addListener((property, before, now) -> moved.run());
    }

    /** Whether nothing moves and everything that was asked for is painted. */
    public boolean idle() {
        return ground.idle() && quiet();
    }

    /** Whether the exact picture of the view stands, with everything on it. */
    public boolean complete() {
        return getWidth() > 0 && ground.exact() && quiet() && picture.showing();
    }

    /** Whether its cards are those of a window that has just opened. */
    public boolean isAsAtStart() {
        return furniture.asAtStart();
    }

    private boolean quiet() {
        return camera.atRest().get() && overlay.idle() && signs.settled() && furniture.idle();
    }

    /** Takes the keys. */
    public void focus() {
        surface.requestFocus();
    }

    /** Moves what is visible by shares of the map: to the east and south for positive ones. */
    public void pan(double east, double south) {
        keys.pan(east, south);
    }

    public void zoom(double steps) {
        camera.zoom(steps);
    }

    /** To what is selected, from near. */
    public void goToChosen() {
        List<LatLon> at = present().selection().flatMap(session.atlas()::site).flatMap(Site::position).map(Position::at).stream().toList();
        Closeness.to(at, viewport()).ifPresent(camera::fly);
    }

    /** To the view of the whole province. */
    public void goHome() {
        edge.home();
    }

    /** Moves on while a key is held; at once by a step where nothing moves by itself. */
    public void steer(Heading heading) {
        keys.steer(heading);
    }

    /** Runs out when a key is let go. */
    public void letGo(Heading heading) {
        keys.letGo(heading);
    }

    public Measuring measuring() {
        return measuring;
    }

    public void setMovement(Movement wish) {
        keys.setMovement(wish);
        camera.setMovement(wish);
        signs.setMovement(wish);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - credits.height();
        credits.resizeRelocate(0, height, width, credits.height());
        for (Region part : List.of(gluon, measuring.marks(), surface, furniture)) {
            part.resizeRelocate(0, 0, width, height);
        }
        furniture.placeBelowTitle(measuring.card());
        if (width > 0 && height > 0 && (width != viewport().width() || height != viewport().height())) {
            boolean opens = !edge.isOpen();
            keep.resize(() -> edge.resize(width, height));
            if (opens) {
                rest(true);
            }
        }
    }

    private void refit() {
        if (getWidth() > 0) {
            edge.refit();
        }
        if (getWidth() > 0 && (camera.atRest().get() || !furniture.inStyle())) {
            furniture.want(viewport(), ratio.get());
        }
    }

    private Viewport home() {
        return furniture.home(viewport().width(), viewport().height());
    }

    private void moved(Viewport now) {
        gluon.show(now);
        signs.place(now);
        furniture.follow(now, ratio.get());
        want();
    }

    private void rest(boolean rests) {
        if (rests) {
            ground.rested(viewport());
            furniture.want(viewport(), ratio.get());
            want();
        } else {
            ground.moved();
        }
    }

    private void changed() {
        requestLayout();
        surface.setAccessibleText(session.words().text("map.name"));
        ground.restyle(GroundPainting.style(session.view().get()), ratio.get());
        refit();
        want();
    }

    private void want() {
        if (edge.isOpen()) {
            overlay.want(session.view().get(), viewport(), ratio.get(), furniture.frame(viewport()).filter(frame -> camera.atRest().get()));
        }
    }

    /** Gluon keeps every tile it has ever shown; under the exact picture nobody sees that it begins anew. */
    private void drop() {
        if (OfflineTiles.ofGluon().tooMany()) {
            renew();
        }
    }

    private void renew() {
        OfflineTiles.ofGluon().forget();
        gluon.renew(viewport());
    }

    /** Tells how much larger than its own measures the map is shown, so that it is painted with all the pixels of the screen. */
    public void magnify(double factor) {
        ratio.magnify(factor);
    }

    /** Takes the tiles back from another map that has had them: there is one set of them. */
    public void paintTiles() {
        ground.repaint();
    }
}
