package vn.vinhphuc.atlas.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.OwnTours;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.scenes.Deeds;
import vn.vinhphuc.atlas.ui.scenes.SceneStrip;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Draft;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.StageSize;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** Makes tours of what is on the map, and shows their scenes there. */
final class Touring implements Deeds {

    private final Session session;
    private final AtlasMap map;
    private final Presenting presenting;
    private final Notice notice;
    private final SceneStrip strip;
    private TourDesk desk;
    private Consumer<Tour> keep = tour -> { };

    Touring(Session session, AtlasMap map, Presenting presenting, List<Tour> shipped, Notice notice) {
        this.session = session;
        this.map = map;
        this.presenting = presenting;
        this.notice = notice;
        this.desk = TourDesk.of(shipped);
        this.strip = new SceneStrip(session, presenting.images(), this);
    }

    SceneStrip strip() {
        return strip;
    }

    TourDesk desk() {
        return desk;
    }

    /** Hears of each change to a tour of the person. */
    void onChange(Consumer<Tour> heard) {
        keep = heard;
    }

    /** Takes up the tours of the person; what cannot be shown is named. Those that could be read in part are not written to. */
    void found(OwnTours tours) {
        Map<Boolean, List<Tour>> whole = tours.byName().values().stream().filter(opened -> opened.tour().isPresent())
                .collect(Collectors.partitioningBy(opened -> opened.leftOut().isEmpty(),
                        Collectors.mapping(opened -> opened.tour().orElseThrow().knowing(Words.languages(), Themes.IDS), Collectors.toList())));
        show(desk.with(whole.getOrDefault(true, List.of()), whole.getOrDefault(false, List.of()), tours.byName().keySet()));
        tours.byName().values().stream().flatMap(opened -> opened.sentences(session.words()).stream()).findFirst().ifPresent(notice::say);
    }

    /** Opens the strip, or closes it. */
    void turn() {
        if (strip.isVisible()) {
            close();
        } else {
            strip.setVisible(true);
            strip.show(desk);
        }
    }

    @Override
    public void change(UnaryOperator<TourDesk> change) {
        Optional<Tour> before = desk.draft().map(Draft::tour);
        show(change.apply(desk));
        desk.draft().map(Draft::tour).filter(now -> !before.equals(Optional.of(now))
                && before.map(Tour::id).equals(Optional.of(now.id()))).ifPresent(keep);
    }

    @Override
    public void add() {
        if (desk.draft().isEmpty()) {
            begin();
        } else {
            change(now -> now.added(scene(now)));
        }
    }

    @Override
    public void begin() {
        show(desk.begun(everywhere(words -> words.text("scenes.mine", desk.own().size() + 1)), session.atlas().pack().version()));
        change(now -> now.added(scene(now)));
    }

    @Override
    public void copy() {
        desk.tour().ifPresent(tour -> show(desk.copied(everywhere(words -> words.text("scenes.copied", tour.title().in(words.language()))))));
        desk.tour().ifPresent(keep);
    }

    /** As the window can show it, in its own language and theme. */
    @Override
    public void visit(int place) {
        show(desk.select(place));
        desk.scene().ifPresent(scene -> session.update(now -> {
            ViewState view = Fitting.of(scene.view(), session.atlas()).withLanguage(now.language()).withTheme(now.theme());
            StageSize stage = StageSize.of(scene.kind());
            return scene.view().camera().map(camera -> view.withCamera(stage.in(map.viewport(), camera))).orElse(view);
        }));
    }

    @Override
    public void play() {
        desk.tour().ifPresent(tour -> presenting.start(tour, Math.max(0, desk.selected())));
    }

    @Override
    public void close() {
        boolean focused = strip.isFocusWithin();
        strip.setVisible(false);
        if (focused) {
            map.focus();
        }
    }

    private void show(TourDesk next) {
        desk = next;
        presenting.know(next.tours());
        strip.show(next);
    }

    private Scene scene(TourDesk now) {
        ViewState view = map.present().withCamera(StageSize.of(Scene.Kind.MAP).of(map.viewport()));
        int number = now.tour().map(tour -> tour.scenes().size()).orElse(0) + 1;
        return Scene.of("scene", view, view.selection().flatMap(session.atlas()::site).map(Site::name)
                .orElseGet(() -> everywhere(words -> words.text("scenes.number", number))));
    }

    private static Text everywhere(Function<Words, String> said) {
        Map<Language, String> all = new HashMap<>();
        Words.languages().forEach(language -> all.put(language, said.apply(Words.of(language))));
        return new Text(all);
    }
}
