package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
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
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.find.FindPanel;
import vn.vinhphuc.atlas.ui.find.Finder;
import vn.vinhphuc.atlas.ui.find.SearchBox;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.MapPlace;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.ui.stage.AudienceWindow;
import vn.vinhphuc.atlas.ui.stage.Places;
import vn.vinhphuc.atlas.ui.stage.Player;
import vn.vinhphuc.atlas.ui.stage.ShowKeys;
import vn.vinhphuc.atlas.ui.stage.StageView;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.tour.Cover;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Shows tours: opens the windows of a show, keeps them on their screens and closes them again. */
final class Presenting {

    private static final LongSupplier CLOCK = () -> System.nanoTime() / 1_000_000;
    private static final Duration TICK = Duration.millis(250);

    private final Session session;
    private final MapArt art;
    private final SearchIndex index;
    private final Painters painters;
    private final SceneImages images;
    private final Runnable ended;
    private Optional<Running> running = Optional.empty();

    /** @param ended hears when a show is over */
    Presenting(Session session, MapArt art, SearchIndex index, Painters painters, SceneImages images, Runnable ended) {
        this.session = session;
        this.art = art;
        this.index = index;
        this.painters = painters;
        this.images = images;
        this.ended = ended;
    }

    boolean isRunning() {
        return running.isPresent();
    }

    /** The show that is running. */
    Optional<Player> player() {
        return running.map(Running::player);
    }

    /** Begins a show, or goes on with the one that runs. */
    void start(Tour tour, int place, boolean swapped) {
        if (running.isPresent() || tour.scenes().isEmpty()) {
            running.ifPresent(show -> show.audience.stage().toFront());
            return;
        }
        Tour known = tour.knowing(Words.languages(), Themes.IDS);
        Show first = Show.of(known, place, session.view().get().language(), CLOCK.getAsLong()).withSwapped(swapped);
        Running show = new Running(first);
        running = Optional.of(show);
        show.open();
    }

    void close() {
        running.ifPresent(show -> show.player.end());
    }

    private static List<Rectangle2D> screens() {
        Screen laptop = Screen.getPrimary();
        return Stream.concat(Stream.of(laptop), Screen.getScreens().stream().filter(screen -> !screen.equals(laptop))).map(Screen::getBounds).toList();
    }

    /** The windows of one show. */
    private final class Running implements ShowKeys.Deeds {

        private final Player player;
        private final AtlasMap map;
        private final SearchBox search;
        private final AudienceWindow audience;
        private final Timeline ticks = new Timeline(new KeyFrame(TICK, event -> tick()));
        private final ListChangeListener<Screen> screens = change -> settle();

        Running(Show first) {
            Session seen = new Session(session.atlas(), first.view(), session.shortlist().get(), session.settings().get());
            this.player = new Player(first, seen, CLOCK);
            this.map = new AtlasMap(seen, art, painters, MapPlace.STAGE);
            map.setMovement(Movement.of(Platform.getPreferences().isReducedMotion()));
            Finder finder = new Finder(session.atlas(), index);
            this.search = new SearchBox(seen, finder, player::closeCover);
            VBox card = new VBox(search, new FindPanel(seen, finder, site -> { }));
            card.getStyleClass().add("stage-search");
            StageView view = new StageView(session.atlas(), player, new StageView.Ground(map, map::viewport, map::magnify, map::onMove), card,
                    painters.pictures(), images);
            this.audience = new AudienceWindow(view, session.words().text("window.title"));
            ShowKeys keys = new ShowKeys(player, this);
            keys.listenTo(audience.scene());
            player.show().addListener((property, before, now) -> heard(before, now));
        }

        Player player() {
            return player;
        }

        void open() {
            ticks.setCycleCount(Animation.INDEFINITE);
            ticks.play();
            Screen.getScreens().addListener(screens);
            settle();
            map.focus();
        }

        /** Each window to its screen. */
        private void settle() {
            Places places = Places.of(screens(), player.show().get().swapped());
            audience.fill(places.audience());
        }

        private void tick() {
            player.tick();
        }

        private void heard(Show before, Show now) {
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
            Screen.getScreens().removeListener(screens);
            audience.close();
            running = Optional.empty();
            ended.run();
        }

        @Override
        public void zoom(double steps) {
            player.touch();
            map.zoom(steps);
        }

        @Override
        public void fullScreen() {
            audience.stage().setFullScreen(!audience.stage().isFullScreen());
        }
    }
}
