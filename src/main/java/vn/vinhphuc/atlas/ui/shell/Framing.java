package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import java.util.Set;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.SceneName;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** Between the map of the window and that of a stage: what one shows as the other shows it. */
final class Framing {

    private final Session session;
    private final AtlasMap map;

    Framing(Session session, AtlasMap map) {
        this.session = session;
        this.map = map;
    }

    /** What is on the screen, as a stage shows it; the whole province is whole on any stage. */
    ViewState screen(Scene.Kind kind) {
        ViewState now = map.present();
        return now.camera().isEmpty() ? now : now.withCamera(StageSize.of(kind).of(map.viewport()));
    }

    /** A scene of what is on the screen, named after what it shows. */
    Scene scene() {
        ViewState view = screen(Scene.Kind.MAP);
        return Scene.of("scene", view, new SceneName(session.atlas()).of(view, view.camera().map(camera -> map.viewport())));
    }

    /** What a window shows of a scene, in its own language and theme. */
    ViewState shown(Scene scene, ViewState window) {
        ViewState view = Fitting.of(scene.view(), session.atlas()).withLanguage(window.language()).withTheme(window.theme());
        return expected(scene).map(view::withCamera).orElse(view);
    }

    /** What a scene shows otherwise than the screen. */
    Set<Aspect> different(Scene scene) {
        ViewState now = map.present();
        Camera looks = now.camera().orElseGet(() -> Camera.of(map.viewport()));
        boolean same = expected(scene).map(camera -> camera.looksLike(looks)).orElseGet(() -> now.camera().isEmpty());
        return Aspect.between(Fitting.of(scene.view(), session.atlas()), now, same);
    }

    private Optional<Camera> expected(Scene scene) {
        return scene.view().camera().map(camera -> StageSize.of(scene.kind()).in(map.viewport(), camera));
    }
}
