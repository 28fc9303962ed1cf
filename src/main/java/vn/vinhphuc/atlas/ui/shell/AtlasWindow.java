package vn.vinhphuc.atlas.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.export.Exports;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.compare.CompareTray;
import vn.vinhphuc.atlas.ui.find.FindPanel;
import vn.vinhphuc.atlas.ui.find.Finder;
import vn.vinhphuc.atlas.ui.find.SearchBox;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.MapPlace;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.match.MatchPanel;
import vn.vinhphuc.atlas.ui.panel.SidePanel;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Heading;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.tour.Tour;

/** The window of an atlas: every part is made here, once, the map first. */
final class AtlasWindow extends BorderPane implements SessionDeeds {

    /** Height of the tray for comparing, and the share of a low window that it takes at most. */
    private static final double TRAY = 244;
    private static final double TRAY_SHARE = 0.33;

    private final Stage stage;
    private final Session session;
    private final AtlasMap map;
    final Exporting exporting;
    private final Dropping dropping;
    private final Presenting presenting;
    private final Touring touring;
    private final Boothing boothing;
    private final SearchBox search;
    /** Makes what stands beside the map: to be run once it has its place, and is painted meanwhile. */
    final Runnable flank;
    private Optional<LeftColumn> left = Optional.empty();
    private final Notice notice;
    private final Cards cards;
    private final Shortcuts shortcuts = new Shortcuts(this);

    /**
     * @param browser  opens an address because a person asked for it
     * @param origin   of the atlas
     */
    AtlasWindow(Stage stage, Session session, MapArt art, SearchIndex index, Access access, List<OpenedTour> tours,
                Painters painters, Notice notice, Consumer<String> browser, Origin origin) {
        this.stage = stage;
        this.session = session;
        this.notice = notice;
        this.map = new AtlasMap(session, art, painters, MapPlace.WINDOW);
        art.answers().expect();
        getStyleClass().add("atlas-window");
        Finder finder = new Finder(session.atlas(), index);
        this.search = new SearchBox(session, finder, map::focus);
        List<Tour> shown = tours.stream().flatMap(opened -> opened.tour().stream()).toList();
        this.exporting = new Exporting(this, session, new Exports(session.atlas(), origin::picture), map::viewport,
                () -> finder.list(session.view().get(), session.shortlist().get()).sites(),
                () -> touring().desk().tours(), notice, browser);
        this.cards = new Cards(session, new Overlay(this), exporting, origin);
        this.presenting = new Presenting(session, art, index, painters, shown, notice, map::paintTiles);
        presenting.tell(tours);
        presenting.onRecover(cards::close);
        this.boothing = new Boothing(stage, session, presenting, access, notice);
        this.touring = new Touring(session, map, presenting, shown, notice, exporting.background());
        this.dropping = new Dropping(session, exporting.background(), notice, touring::open);
        dropping.listenTo(this);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                boothing.close();
                presenting.close();
                shortcuts.leave();
            }
        });
        setTop(new TopBar(session, search, exporting::open, this::settings, this::scenes, this::present, this::booth));
        Columns columns = new Columns(map);
        this.flank = () -> {
            LeftColumn list =
                    new LeftColumn(session, new FindPanel(session, finder, this::compare), () -> new MatchPanel(session, art.answers()));
            left = Optional.of(list);
            columns.flank(list, new SidePanel(session, access, browser, origin::picture, this::compare));
        };
        columns.visibleProperty().bind(touring.editor().visibleProperty().not());
        setCenter(new StackPane(columns, touring.editor()));
        CompareTray tray = new CompareTray(session, access, browser);
        tray.prefHeightProperty().bind(heightProperty().map(height -> Math.min(TRAY, TRAY_SHARE * height.doubleValue())));
        setBottom(new VBox(touring.strip(), tray));
        shortcuts.listenTo(stage.getScene(), this::isDisabled);
        new Pleasing(session, this, map);
    }

    /** The map takes the keys at first: a search begins with a key or a click. */
    void focus() {
        map.focus();
    }

    void open(Path file) {
        dropping.open(file);
    }

    @Override
    public Session session() {
        return session;
    }

    Presenting presenting() {
        return presenting;
    }

    Touring touring() {
        return touring;
    }

    Boothing boothing() {
        return boothing;
    }

    AtlasMap map() {
        return map;
    }

    @Override
    public void steer(Heading heading) {
        map.steer(heading);
    }

    @Override
    public void letGo(Heading heading) {
        map.letGo(heading);
    }

    @Override
    public void toChosen() {
        map.goToChosen();
    }

    @Override
    public void home() {
        map.goHome();
    }

    @Override
    public void search() {
        search.focus();
    }

    @Override
    public void stepBack() {
        ViewState view = session.view().get();
        if (!view.query().isEmpty() && !map.measuring().inHand()) {
            search.giveUp();
        } else if (view.selection().isEmpty() || map.measuring().inHand()) {
            map.measuring().leave();
        } else {
            session.update(ViewState::withoutSelection);
        }
    }

    @Override
    public void compare() {
        session.view().get().selection().ifPresent(this::compare);
    }

    @Override
    public void measure() {
        map.measuring().take();
    }

    /** Puts a site into the comparison or takes it out; says so if there is no room. */
    private void compare(String site) {
        Compared compared = session.view().get().inquiry().compared();
        if (compared.isFull() && compared.letter(site).isEmpty()) {
            notice.say(session.words().text("tray.full", Compared.MOST));
        } else {
            session.update(state -> state.withCompared(compared.toggle(site)));
        }
    }

    @Override
    public void turnColumn() {
        left.ifPresent(LeftColumn::turn);
    }

    @Override
    public void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void present() {
        presenting.present();
    }

    @Override
    public void booth() {
        boothing.enter();
    }

    @Override
    public void scenes() {
        touring.turn();
    }

    @Override
    public void addScene() {
        touring.add();
    }

    @Override
    public void updateScene() {
        touring.update();
    }

    @Override
    public void settings() {
        cards.settings();
    }

    @Override
    public void guide() {
        cards.guide();
    }

    @Override
    public void export() {
        exporting.open();
    }

    @Override
    public void copy() {
        exporting.copy();
    }

    @Override
    public void print() {
        exporting.print();
    }
}
