package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Duration;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.NextFrame;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.console.ConsoleView;
import vn.vinhphuc.atlas.ui.console.ConsoleWindow;
import vn.vinhphuc.atlas.ui.find.FindPanel;
import vn.vinhphuc.atlas.ui.find.Finder;
import vn.vinhphuc.atlas.ui.find.SearchBox;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.MapPlace;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.stage.AudienceWindow;
import vn.vinhphuc.atlas.ui.stage.Places;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.ui.stage.ShowKeys;
import vn.vinhphuc.atlas.ui.stage.StageView;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Show;

/** The windows of a show that is running: the audience's and the speaker's, each on its screen. */
final class RunningShow implements ShowKeys.Deeds {

    private static final LongSupplier CLOCK = Presenting.CLOCK;
    private static final Duration TICK = Duration.millis(250);
    /** Pixels of the picture on the speaker's screen, from left to right. */
    private static final double MIRROR = 864;
    /** A picture of the whole stage costs a frame: in a flight, which the audience watches, the speaker sees one this seldom, ms. */
    private static final long LEAST_MIRRORED = 1000;

    private final Consumer<LastShow> step;
    private final Runnable clear;
    private final Runnable over;

    private final Player player;
    private final AtlasMap map;
    private final SearchBox search;
    private final StageView view;
    private final AudienceWindow audience;
    private final ConsoleWindow console;
    private boolean asked;
    private long mirrored;
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, event -> tick()));
    private final Supplier<List<Rectangle2D>> screens;
    private final ListChangeListener<Screen> plugged = change -> settle();

    /**
     * @param screens where the windows go, the laptop's first
     * @param step  hears of each step
     * @param clear takes away what lies over the officer's window
     * @param over  hears when the show is over
     */
    RunningShow(Show first, Session session, Makings makings, Supplier<List<Rectangle2D>> screens, Consumer<LastShow> step, Runnable clear,
                Runnable over) {
        this.screens = screens;
        this.step = step;
        this.clear = clear;
        this.over = over;
        Session seen = new Session(session.atlas(), first.view(), session.shortlist().get(), session.settings().get());
        this.player = new Player(first, seen, CLOCK, new NextFrame());
        this.map = new AtlasMap(seen, makings.art, makings.painters, MapPlace.STAGE);
        map.setMovement(Movement.of(session.settings().get().comfort().motion().reduced(Platform.getPreferences().isReducedMotion())));
        Finder finder = new Finder(session.atlas(), makings.index);
        this.search = new SearchBox(seen, finder, player::closeCover);
        VBox card = new VBox(search, new FindPanel(seen, finder, site -> { }));
        card.getStyleClass().add("stage-search");
        this.view = new StageView(session.atlas(), player, new StageView.Ground(map, map::viewport, map::magnify, map::onMove), card,
                makings.background, makings.images);
        this.audience = new AudienceWindow(view, session.words().text("window.title"));
        this.console = new ConsoleWindow(new ConsoleView(session.atlas(), player, makings.images, session),
                session.words().text("console.window"));
        ShowKeys keys = new ShowKeys(player, this);
        keys.listenTo(audience.scene());
        keys.listenTo(console.scene());
        player.show().addListener((property, before, now) -> heard(before, now));
    }

    void toFront() {
        audience.stage().toFront();
    }

    Player player() {
        return player;
    }

    void open() {
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        Screen.getScreens().addListener(plugged);
        settle();
        map.focus();
        step.accept(LastShow.of(player.show().get()));
    }

    /** Each window to its screen. */
    void settle() {
        Places places = Places.of(screens.get(), player.show().get().swapped());
        audience.fill(places.audience(), this::raise);
        if (places.speaker().isPresent()) {
            console.fill(places.speaker().get());
        } else if (asked) {
            console.over(places.audience());
        } else {
            console.hide();
        }
        mirror();
    }

    /** The audience's window has come to another screen; what a person works with lies above what was below it. */
    private void raise() {
        if (console.isShowing()) {
            console.toFront();
        }
    }

    private void tick() {
        player.tick();
        view.tick();
        if (console.isShowing()) {
            console.view().tick();
            if (map.idle() || player.now() - mirrored >= LEAST_MIRRORED) {
                mirror();
            }
        }
    }

    private void mirror() {
        if (console.isShowing()) {
            mirrored = player.now();
            console.view().mirror(view.picture(MIRROR));
        }
    }

    private void heard(Show before, Show now) {
        if (!LastShow.of(before).equals(LastShow.of(now))) {
            step.accept(LastShow.of(now));
        }
        if (now.over()) {
            shut();
            return;
        }
        if (before.swapped() != now.swapped()) {
            settle();
        }
        if (before.cover() != now.cover()) {
            if (now.cover() == Cover.SEARCH) {
                search.focus();
            } else {
                map.focus();
            }
        }
    }

    private void shut() {
        ticks.stop();
        Screen.getScreens().removeListener(plugged);
        audience.close();
        console.hide();
        over.run();
    }

    @Override
    public void zoom(double steps) {
        player.touch();
        map.zoom(steps);
    }

    @Override
    public void recover() {
        clear.run();
        audience.recover();
        settle();
    }

    @Override
    public void console() {
        asked = !asked;
        settle();
    }

    @Override
    public void fullScreen() {
        audience.stage().setFullScreen(!audience.stage().isFullScreen());
    }

    /** Those of the machine. */
    static List<Rectangle2D> screens() {
        Screen laptop = Screen.getPrimary();
        return Stream.concat(Stream.of(laptop), Screen.getScreens().stream().filter(screen -> !screen.equals(laptop)))
                .map(Screen::getBounds).toList();
    }

    /**
     * Of what the windows of a show are made.
     *
     * @param art        draws the maps
     * @param index      finds what a guest asks for
     * @param painters   of the map
     * @param background of what lies around the map
     * @param images     of whole scenes
     */
    record Makings(MapArt art, SearchIndex index, Painters painters, Background background, SceneImages images) {
    }
}
