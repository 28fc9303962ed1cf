package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.util.Duration;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.NextFrame;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.booth.BoothView;
import vn.vinhphuc.atlas.ui.booth.BoothWindow;
import vn.vinhphuc.atlas.ui.booth.GuestView;
import vn.vinhphuc.atlas.ui.booth.Host;
import vn.vinhphuc.atlas.ui.map.AtlasMap;
import vn.vinhphuc.atlas.ui.map.MapPlace;
import vn.vinhphuc.atlas.ui.stage.StageView;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.booth.Booth;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.ShowKey;
import vn.vinhphuc.atlas.view.tour.Tour;

/** A booth that is open: a tour that plays by itself, and the atlas of the guest. Neither is the officer's, nor kept. */
final class RunningBooth {

    private static final Duration TICK = Duration.millis(100);
    /** So often the window makes sure that it fills its screen. */
    private static final int TICKS_TO_INSIST = 20;

    private final Player player;
    private final Host host;
    private final AtlasMap ofTour;
    private final AtlasMap ofGuest;
    private final BoothView view;
    private final BoothWindow window;
    private final Runnable left;
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, event -> tick()));
    private final ListChangeListener<Screen> screens = change -> fill(Screen.getPrimary().getBounds());
    private int ticked;

    /**
     * @param officer what the officer looks at
     * @param idle    how long a guest may do nothing, ms of the clock
     * @param clock   milliseconds that never go back
     * @param left    hears when the officer has left the booth
     */
    RunningBooth(Tour tour, Session officer, RunningShow.Makings makings, Access access, long idle, LongSupplier clock, Runnable left) {
        this.left = left;
        Language language = officer.view().get().language();
        Show first = Show.of(tour.knowing(Words.languages(), Themes.IDS), 0, language, clock.getAsLong())
                .pressed(ShowKey.ALONE, clock.getAsLong());
        Session seen = new Session(officer.atlas(), first.view(), Shortlist.EMPTY, officer.settings().get());
        this.player = new Player(first, seen, clock, new NextFrame());
        Movement movement = Movement.of(officer.settings().get().comfort().motion().reduced(Platform.getPreferences().isReducedMotion()));
        this.ofTour = new AtlasMap(seen, makings.art(), makings.painters(), MapPlace.STAGE);
        Session guests = new Session(officer.atlas(), ViewState.START.withLanguage(language).withTheme(officer.view().get().theme()),
                Shortlist.EMPTY, officer.settings().get());
        this.ofGuest = new AtlasMap(guests, makings.art(), makings.painters(), MapPlace.BOOTH);
        List.of(ofTour, ofGuest).forEach(map -> map.setMovement(movement));
        this.host = new Host(guests, idle, clock);
        StageView stage =
                new StageView(officer.atlas(), player, new StageView.Ground(ofTour, ofTour::viewport, ofTour::magnify, ofTour::onMove),
                new Region(), makings.background(), makings.images());
        GuestView guest = new GuestView(host, new GuestView.Ground(ofGuest, ofGuest::magnify, ofGuest::zoom, ofGuest::goHome),
                makings.art().answers(), access);
        this.view = new BoothView(host, stage, guest, movement, officer::words);
        this.window = new BoothWindow(view, host, officer.words().text("window.title"));
        host.booth().addListener((property, before, now) -> heard(before, now));
    }

    Host host() {
        return host;
    }

    Player player() {
        return player;
    }

    void open(Rectangle2D screen) {
        fill(screen);
        ofTour.paintTiles();
        Screen.getScreens().addListener(screens);
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    private void fill(Rectangle2D screen) {
        window.fill(screen);
    }

    void tick() {
        host.tick();
        if (host.booth().get().over()) {
            return;
        }
        view.tick();
        if (host.booth().get().guest().isEmpty()) {
            play();
        }
        if (++ticked % TICKS_TO_INSIST == 0) {
            window.insist();
        }
    }

    /** Each round of the tour is in the next language: who passes reads one of them. */
    private void play() {
        boolean last = player.show().get().last();
        player.tick();
        if (last && player.show().get().index() == 0) {
            player.nextLanguage();
        }
    }

    private void heard(Booth before, Booth now) {
        if (now.over()) {
            shut();
        } else if (before.guest().isEmpty() && now.guest().isPresent()) {
            ofGuest.paintTiles();
        } else if (before.guest().isPresent() && now.guest().isEmpty()) {
            ofTour.paintTiles();
            player.startOver();
        }
    }

    void shut() {
        ticks.stop();
        Screen.getScreens().removeListener(screens);
        window.leaveFullScreen();
        left.run();
        window.close();
    }
}
