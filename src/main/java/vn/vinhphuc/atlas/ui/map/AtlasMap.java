package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.layout.Region;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.ViewState;

/** The map of a session: moves under the hand, shows the sites, selects what is clicked. */
public final class AtlasMap extends Region {

    private static final double MIN_ZOOM = 8.6;
    private static final double MAX_ZOOM = 14.5;

    /** How far beside a symbol a click still means it, px; a fingertip is wide. */
    private static final double REACH = 6;

    private final Session session;
    private final GluonMap gluon = new GluonMap();
    private final Region surface = new Region();
    private final SpriteLayer sprites = new SpriteLayer();
    private final CameraControl camera;
    private final CameraEdge edge;
    private final GroundPainting ground;
    private final OverlayPainting overlay;
    private final GeoBounds territory;

    public AtlasMap(Session session, MapArt art, Painters painters) {
        this.session = session;
        this.territory = session.atlas().base().territory().area().bounds();
        RestPicture picture = new RestPicture();
        gluon.add(picture);
        gluon.add(sprites);
        Viewport start = Viewport.fit(territory, 800, 600, Viewport.Insets.of(24));
        this.camera = new CameraControl(new CameraLimits(territory.widened(0.25), MIN_ZOOM, MAX_ZOOM), start);
        this.edge = new CameraEdge(session, camera, this::homeView);
        this.ground = new GroundPainting(art, painters, picture,
                new GroundPainting.Wish(start, style(session.view().get()), 1));
        this.overlay = new OverlayPainting(art.signs(), painters,
                stamps -> sprites.show(stamps, viewport()));
        new MapInput(surface, camera, this::click);
        getChildren().addAll(gluon.view(), surface);
        camera.viewport().addListener((property, before, now) -> moved(now));
        camera.atRest().addListener((property, before, rests) -> rest(rests));
        session.view().addListener((property, before, now) -> changed(now));
        moved(start);
    }

    public Viewport viewport() {
        return camera.viewport().get();
    }

    /** Whether nothing moves and everything that was asked for is painted. */
    public boolean idle() {
        return camera.atRest().get() && ground.idle() && overlay.idle();
    }

    /** Moves what is visible by a part of the window: to the east and south for positive shares. */
    public void pan(double east, double south) {
        camera.pan(-east * getWidth(), -south * getHeight());
    }

    public void zoom(double steps) {
        camera.zoom(steps);
    }

    /** The view of the whole province. */
    public void home() {
        session.update(ViewState::home);
    }

    @Override
    protected void layoutChildren() {
        gluon.view().resizeRelocate(0, 0, getWidth(), getHeight());
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0
                && (getWidth() != viewport().width() || getHeight() != viewport().height())) {
            edge.resize(getWidth(), getHeight());
        }
    }

    private Viewport homeView() {
        return Viewport.fit(territory, viewport().width(), viewport().height(), Viewport.Insets.of(24));
    }

    private void moved(Viewport now) {
        gluon.show(now);
        sprites.place(now);
        want();
    }

    private void rest(boolean rests) {
        if (rests) {
            ground.rested(viewport());
        } else {
            ground.moved();
        }
    }

    private void changed(ViewState now) {
        ground.restyle(style(now), scale());
        want();
    }

    private void want() {
        overlay.want(session.view().get(), viewport().zoom(), scale());
    }

    private void click(ScreenPoint at) {
        Optional<String> site = Picking.nearest(sprites.stamps().stream().map(Stamp::sprite).toList(), viewport(), at, REACH)
                .flatMap(Sprite::site);
        session.update(state -> site.map(state::withSelection).orElseGet(state::withoutSelection));
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private static BaseStyle style(ViewState state) {
        return new BaseStyle(Themes.of(state.theme()), state.administration());
    }
}
