package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.OwnTours;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.scenes.Deeds;
import vn.vinhphuc.atlas.ui.scenes.SceneEditor;
import vn.vinhphuc.atlas.ui.scenes.SceneStrip;
import vn.vinhphuc.atlas.view.tour.Aspect;
import vn.vinhphuc.atlas.view.tour.Draft;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.tour.TourDesk;

/** Makes tours of what is on the map, and shows their scenes there. */
final class Touring implements Deeds {

    private final Session session;
    private final AtlasMap map;
    private final Presenting presenting;
    private final Notice notice;
    /** Opens when the tours of the person are known: a new one must not take the place of one that was kept. */
    private final Gate kept = new Gate();
    private final AddedTours added;
    private final Framing framing;
    private final SceneStrip strip;
    private final SceneEditor editor;
    private final TourFiles files;
    private TourDesk desk;
    private Optional<TourKeeper> keeper = Optional.empty();

    /** @param background where files are read and written */
    Touring(Session session, AtlasMap map, Presenting presenting, List<Tour> shipped, Notice notice, Background background) {
        this.session = session;
        this.map = map;
        this.presenting = presenting;
        this.notice = notice;
        this.added = new AddedTours(session.atlas());
        this.framing = new Framing(session, map);
        this.desk = TourDesk.of(shipped);
        this.strip = new SceneStrip(session, presenting.images(), this);
        this.editor = new SceneEditor(session, presenting.images(), this);
        this.files = new TourFiles(session, background, notice, () -> strip.getScene().getWindow());
        session.view().addListener((property, before, now) -> differ());
        map.onMove(this::differ);
    }

    /** In the place of the map while a scene is written. */
    SceneEditor editor() {
        return editor;
    }

    SceneStrip strip() {
        return strip;
    }

    TourDesk desk() {
        return desk;
    }

    /** Tells of each change to the tours of the person, wherever it comes from. */
    void onChange(TourKeeper heard) {
        keeper = Optional.of(heard);
    }

    /** Takes up the tours of the person; what cannot be shown is named. Those that could be read in part are not written to. */
    void found(OwnTours tours) {
        desk = added.found(desk, tours);
        show(desk);
        tours.byName().values().stream().flatMap(opened -> opened.sentences(session.words()).stream()).findFirst().ifPresent(notice::say);
        kept.open();
    }

    /** Opens the strip, or closes it. */
    void turn() {
        kept.run(() -> {
            if (strip.isVisible()) {
                close();
            } else {
                open();
                strip.begin();
            }
        });
    }

    private void open() {
        if (!strip.isVisible()) {
            strip.setVisible(true);
            show(desk);
        }
    }

    @Override
    public void change(UnaryOperator<TourDesk> change) {
        show(change.apply(desk));
    }

    @Override
    public void add() {
        kept.run(() -> {
            open();
            if (desk.draft().isEmpty()) {
                begin();
            } else {
                take();
            }
        });
    }

    @Override
    public void update() {
        if (strip.isVisible() && !different().isEmpty()) {
            change(now -> now.edited("", scene -> scene.withView(framing.screen(scene.kind()))));
        }
    }

    @Override
    public void begin() {
        show(added.begun(desk));
        take();
    }

    /** What is on the screen as a scene, which has the keys then: it is named next, or moved. */
    private void take() {
        change(now -> now.added(framing.scene()));
        strip.begin();
    }

    @Override
    public void copy() {
        show(added.copied(desk));
    }

    @Override
    public void discard() {
        desk.draft().ifPresent(draft -> {
            editor.open(false);
            show(desk.withoutTour());
            Words words = session.words();
            notice.say(words.text("scenes.tour.deleted", draft.tour().title().in(words.language())), words.text("scenes.tour.again"),
                    () -> show(desk.again(draft)));
        });
    }

    @Override
    public void bring() {
        files.ask().ifPresent(this::open);
    }

    /** Takes a tour out of a file; one that is there already is not taken twice. */
    void open(Path file) {
        kept.run(() -> files.read(file, tour -> {
            show(added.taken(desk, tour));
            open();
        }));
    }

    @Override
    public void hand() {
        desk.tour().ifPresent(files::write);
    }

    @Override
    public void prefer() {
        desk.tour().ifPresent(presenting::prefer);
        show(desk);
    }

    @Override
    public void edit() {
        if (desk.draft().isPresent()) {
            editor.open(true);
        } else if (desk.tour().isPresent()) {
            notice.say(session.words().text("scenes.edit.copy-first"), session.words().text("scenes.copy"), () -> {
                copy();
                editor.open(true);
            });
        }
    }

    @Override
    public void edited() {
        if (editor.isVisible()) {
            editor.open(false);
            strip.begin();
        } else if (strip.isFocusWithin()) {
            map.focus();
        }
    }

    /** As the window can show it, in its own language and theme. */
    @Override
    public void visit(int place) {
        show(desk.select(place));
        desk.scene().ifPresent(scene -> session.update(now -> framing.shown(scene, now)));
    }

    @Override
    public void play() {
        desk.tour().ifPresent(tour -> presenting.start(tour, Math.max(0, desk.selected())));
    }

    @Override
    public void close() {
        boolean focused = strip.isFocusWithin() || editor.isFocusWithin();
        editor.open(false);
        strip.setVisible(false);
        if (focused) {
            map.focus();
        }
    }

    private void show(TourDesk next) {
        List<Tour> before = desk.own().stream().map(Draft::tour).toList();
        desk = next;
        keeper.ifPresent(to -> to.follow(before, next.own().stream().map(Draft::tour).toList()));
        presenting.know(next.tours());
        if (next.draft().isEmpty()) {
            editor.open(false);
        }
        strip.show(next, presenting.tour().map(Tour::id).orElse(""), different());
        editor.show(next);
    }

    /** What an update of the selected scene would change. */
    Set<Aspect> different() {
        return desk.draft().flatMap(draft -> desk.scene()).map(framing::different).orElse(Set.of());
    }

    private void differ() {
        if (strip.isVisible()) {
            strip.differ(different());
        }
    }
}
