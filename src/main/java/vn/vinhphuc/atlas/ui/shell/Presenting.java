package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.stage.ScenePainter;
import vn.vinhphuc.atlas.cartography.stage.StagePage;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.ui.SceneImages;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.map.MapArt;
import vn.vinhphuc.atlas.ui.map.Painters;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Show;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Shows tours: begins a show, goes on with the one that ran last, and ends it. */
final class Presenting {

    /** Milliseconds that never go back. */
    static final LongSupplier CLOCK = () -> System.nanoTime() / 1_000_000;

    private final Session session;
    /** Apart from what lies around the map, which an audience waits for. */
    private final Background thumbnails;
    private final RunningShow.Makings makings;
    private List<Tour> tours;
    private final Notice notice;
    private final Runnable ended;
    private Consumer<LastShow> step = show -> { };
    private Runnable clear = () -> { };
    private Supplier<List<Rectangle2D>> screens = RunningShow::screens;
    private Optional<RunningShow> running = Optional.empty();
    private Optional<LastShow> last = Optional.empty();

    /** @param ended hears when a show is over */
    Presenting(Session session, MapArt art, SearchIndex index, Painters painters, List<Tour> tours, Notice notice, Runnable ended) {
        this.session = session;
        this.tours = List.copyOf(tours);
        this.notice = notice;
        this.ended = ended;
        this.thumbnails = new Background("scenes", 1, painters.failed());
        this.makings = new RunningShow.Makings(art, index, painters, new Background("stage", 1, painters.failed()), new SceneImages(
                new ScenePainter(new SheetCartography(new MapCartography(session.atlas(), art.base(), art.signs())), art.finder()),
                thumbnails));
    }

    RunningShow.Makings makings() {
        return makings;
    }

    /** The tour that a show would show: the last one, or the first that has scenes. */
    Optional<Tour> tour() {
        return last.flatMap(this::tour).or(() -> tours.stream().findFirst()).filter(one -> !one.scenes().isEmpty());
    }

    /** Others have had the map. */
    void ended() {
        ended.run();
    }

    /** Small pictures of scenes. */
    SceneImages images() {
        return makings.images();
    }

    /** From now on a show is of this tour, and begins at its first scene. */
    void prefer(Tour tour) {
        if (running.isEmpty() && !tour.scenes().isEmpty()) {
            stepped(new LastShow(tour.id(), tour.scenes().getFirst().id(), false, last.filter(LastShow::swapped).isPresent()));
        }
    }

    /** The tours that a show may go on with. */
    void know(List<Tour> all) {
        tours = List.copyOf(all);
    }

    /** Says which scenes of the tours cannot be shown, if there are any. */
    void tell(List<OpenedTour> opened) {
        String all = opened.stream().flatMap(tour -> tour.sentences(session.words()).stream()).collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            notice.say(all);
        }
    }

    /** Hears of each step of a show. */
    void onStep(Consumer<LastShow> heard) {
        step = heard;
    }

    /** Takes away what lies over the window when a show is to be as it was. */
    void onRecover(Runnable deed) {
        clear = deed;
    }

    /** Other screens are there, which the toolkit does not tell of. */
    void use(Supplier<List<Rectangle2D>> others) {
        screens = others;
        running.ifPresent(RunningShow::settle);
    }

    boolean isRunning() {
        return running.isPresent();
    }

    /** The show that is running. */
    Optional<Player> player() {
        return running.map(RunningShow::player);
    }

    /** Paints a first scene once, unseen: what nobody has painted yet takes seconds, and a show is to begin at once. */
    void warm() {
        tours.stream().filter(tour -> !tour.scenes().isEmpty()).findFirst().ifPresent(tour -> makings.background().run(
                () -> StagePage.of(session.atlas(), tour, 0, Themes.of(tour.theme()), session.words()).parts().stream()
                        .map(part -> Raster.of(part.drawing(), 1)).toList(), unseen -> { }));
    }

    /** Begins a show, where the last one has come to; or goes on with the one that runs. */
    void present() {
        Optional<Tour> tour = tour();
        if (running.isPresent()) {
            running.get().toFront();
        } else if (tour.isEmpty()) {
            notice.say(session.words().text("window.no-tour"));
        } else {
            start(tour.get(), last.map(this::place).orElse(0));
        }
    }

    /**
     * Begins a show of a tour; one that runs goes on instead.
     *
     * @param tour  with a scene or more
     * @param place of its first scene to be shown, from 0
     */
    void start(Tour tour, int place) {
        if (running.isPresent()) {
            running.get().toFront();
            return;
        }
        Show first = Show.of(tour.knowing(Words.languages(), Themes.IDS).naming(session.settings().get().office()),
                place, session.view().get().language(), CLOCK.getAsLong())
                .withSwapped(last.filter(LastShow::swapped).isPresent());
        RunningShow show = new RunningShow(first, session, makings, () -> screens.get(), this::stepped, () -> clear.run(), this::over);
        running = Optional.of(show);
        show.open();
    }

    /** Where the last show has come to; if it was never ended, one may go on with it. */
    void remember(LastShow show) {
        last = Optional.of(show);
        Words words = session.words();
        tour(show).filter(tour -> show.running()).ifPresent(tour -> notice.say(
                words.text("window.resume", tour.title().in(words.language()), place(show) + 1),
                words.text("window.resume.do"), this::present));
    }

    /** Ends the show, if one is running, and all work for it. */
    void close() {
        running.ifPresent(show -> show.player().end());
        makings.background().close();
        thumbnails.close();
    }

    private void stepped(LastShow now) {
        last = Optional.of(now);
        step.accept(now);
    }

    private void over() {
        running = Optional.empty();
        ended.run();
    }

    private Optional<Tour> tour(LastShow show) {
        return tours.stream().filter(tour -> tour.id().equals(show.tour())).findFirst();
    }

    private int place(LastShow show) {
        return tour(show).map(tour -> tour.place(show.scene()).orElse(0)).orElse(0);
    }
}
