package vn.vinhphuc.atlas.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.Folders;
import vn.vinhphuc.atlas.store.Kept;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.store.Trouble;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Spaced;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Keeps what is being looked at, stars and notes for the next start, a quarter of a second after it changed, beside the JavaFX thread. */
final class Keeping implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A program that ends, its window closed already, does not wait for a disk longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Store store;
    private final Background background;
    private final Notice notice;
    private final Spaced<Kept, Optional<Trouble>> writing;
    private Optional<AtlasWindow> window = Optional.empty();
    private boolean failing;
    private boolean told;
    /** What needs no writing: it was there when the window opened, or is on its way to the disk. */
    private Optional<Kept> known = Optional.empty();

    /** @param background one thread, of which nobody else wants anything */
    Keeping(Store store, Background background, Notice notice) {
        this.store = store;
        this.background = background;
        this.notice = notice;
        this.writing = new Spaced<>(background, PAUSE, store::keep, this::written);
    }

    /**
     * What to go on with, as soon as it is read; troubles with it are told in its language.
     *
     * @param early hears of the view on the JavaFX thread, perhaps long before there is a session
     */
    CompletableFuture<Kept> recall(Consumer<ViewState> early) {
        CompletableFuture<Kept> kept = new CompletableFuture<>();
        background.run(() -> {
            try {
                Store.Recalled recalled = store.recall();
                kept.complete(recalled.kept());
                return recalled;
            } finally {
                kept.complete(Kept.NOTHING);
            }
        }, recalled -> {
            early.accept(recalled.kept().view());
            tell(recalled);
        });
        return kept;
    }

    /** Where it goes. */
    Optional<Folders> folders() {
        return store.folders();
    }

    /** Keeps where the window stands. */
    void keep(WindowPlace place) {
        background.run(() -> {
            store.keep(place);
            return true;
        }, done -> { });
    }

    /** Keeps view, shortlist and settings of a window from now on, also while its map moves. */
    void of(AtlasWindow next) {
        window = Optional.of(next);
        known = Optional.of(now(next));
        next.session().view().addListener((property, before, now) -> soon());
        next.session().shortlist().addListener((property, before, now) -> soon());
        next.session().settings().addListener((property, before, now) -> soon());
        next.map().onMove(this::soon);
        next.presenting().onStep(show -> background.run(() -> kept(show), done -> { }));
        next.touring().onChange(new Tours(next));
        background.run(store::tours, next.touring()::found);
        background.run(store::lastShow, last -> last.ifPresent(next.presenting()::remember));
        next.boothing().onChange(open -> background.run(() -> booth(open), done -> { }));
        background.run(store::isBoothOpen, open -> reopen(open, next));
    }

    /** Keeps tours; of one that changes faster than a disk writes, the latest alone is written. */
    private final class Tours implements TourKeeper {

        private final AtlasWindow window;
        private final Map<String, Optional<Tour>> waiting = new ConcurrentHashMap<>();

        Tours(AtlasWindow window) {
            this.window = window;
        }

        @Override
        public void follow(List<Tour> before, List<Tour> now) {
            now.stream().filter(tour -> !before.contains(tour)).forEach(tour -> put(tour.id(), Optional.of(tour)));
            before.stream().map(Tour::id)
                    .filter(id -> now.stream().noneMatch(tour -> tour.id().equals(id))).forEach(id -> put(id, Optional.empty()));
        }

        private void put(String id, Optional<Tour> tour) {
            waiting.put(id, tour);
            background.run(() ->
                    Optional.ofNullable(waiting.remove(id)).flatMap(now -> now.map(store::keep).orElseGet(() -> store.discard(id))),
                    trouble -> trouble.ifPresent(told -> notice.say(told.sentence(window.session().words()))));
        }
    }

    private boolean kept(LastShow show) {
        store.keep(show);
        return true;
    }

    private boolean booth(boolean open) {
        store.keepBooth(open);
        return true;
    }

    /** Where nobody stands by, a program that starts again must not show the officer's window to guests. */
    private static void reopen(boolean booth, AtlasWindow window) {
        if (booth) {
            window.boothing().enter();
        }
    }

    /** What is there is taken now: a JavaFX thread that hardly gets the processor need not come back to it. */
    private void soon() {
        window.map(Keeping::now).filter(kept -> !known.equals(Optional.of(kept))).ifPresent(kept -> {
            known = Optional.of(kept);
            writing.wish(kept);
        });
    }

    private static Kept now(AtlasWindow window) {
        return new Kept(window.map().present(), window.session().shortlist().get(), window.session().settings().get());
    }

    /** Keeps what is there at last, and ends. */
    @Override
    public void close() {
        close(() -> { });
    }

    /** @param then is done when what is there at last was kept */
    void close(Runnable then) {
        window.ifPresent(last -> {
            Kept kept = now(last);
            background.run(() -> {
                store.keep(kept);
                then.run();
                return true;
            }, done -> { });
        });
        background.finish(PATIENCE);
    }

    private void tell(Store.Recalled recalled) {
        Words words = Words.of(recalled.kept().view().language());
        if (!recalled.troubles().isEmpty()) {
            notice.say(recalled.troubles().stream().map(trouble -> trouble.sentence(words)).collect(Collectors.joining(" ")));
        }
    }

    /** What fails once may be another program that has the file; what fails twice is told, once. */
    private void written(Optional<Trouble> trouble) {
        boolean again = trouble.isPresent() && !failing;
        failing = trouble.isPresent();
        if (failing) {
            known = Optional.empty();
        }
        if (again) {
            soon();
        } else if (failing && !told) {
            told = true;
            window.ifPresent(open -> notice.say(trouble.orElseThrow().sentence(open.session().words())));
        }
    }
}
