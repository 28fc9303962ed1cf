package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.store.Store;
import vn.vinhphuc.atlas.store.Trouble;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;

/** Keeps what is being looked at for the next start, half a second after it changed, beside the JavaFX thread. */
final class Keeping implements AutoCloseable {

    private static final Duration PAUSE = Duration.millis(500);

    /** A program that ends does not wait for a disk longer than this. */
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(2);

    private final Store store;
    private final Background background;
    private final Notice notice;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Latest<ViewState, Optional<Trouble>> writing;
    private Optional<Session> session = Optional.empty();
    private boolean failing;
    private boolean told;

    /** @param background one thread, of which nobody else wants anything */
    Keeping(Store store, Background background, Notice notice) {
        this.store = store;
        this.background = background;
        this.notice = notice;
        this.writing = new Latest<>(background, store::keep, (view, trouble) -> written(trouble), notice::apologise);
        pause.setOnFinished(event -> session.ifPresent(kept -> writing.wish(kept.view().get())));
    }

    /**
     * The view to go on with, as soon as it is read; troubles with it are told in its language.
     *
     * @param early hears of it on the JavaFX thread, perhaps long before there is a session
     */
    CompletableFuture<ViewState> recall(Consumer<ViewState> early) {
        CompletableFuture<ViewState> view = new CompletableFuture<>();
        background.run(() -> {
            try {
                Store.Recalled recalled = store.recall();
                view.complete(recalled.view());
                return recalled;
            } finally {
                view.complete(ViewState.START);
            }
        }, recalled -> {
            early.accept(recalled.view());
            tell(recalled);
        });
        return view;
    }

    /** Keeps the view of a session from now on. */
    void of(Session next) {
        session = Optional.of(next);
        next.view().addListener((property, before, now) -> {
            if (pause.getStatus() != PauseTransition.Status.RUNNING) {
                pause.playFromStart();
            }
        });
    }

    /** Keeps the last view and ends. */
    @Override
    public void close() {
        pause.stop();
        session.ifPresent(last -> {
            last.settled();
            ViewState view = last.view().get();
            background.run(() -> store.keep(view), trouble -> { });
        });
        background.finish(PATIENCE);
    }

    private void tell(Store.Recalled recalled) {
        Words words = Words.of(recalled.view().language());
        if (!recalled.troubles().isEmpty()) {
            notice.say(recalled.troubles().stream().map(trouble -> trouble.sentence(words)).collect(Collectors.joining(" ")));
        }
    }

    /** What fails once may be another program that has the file; what fails twice is told, once. */
    private void written(Optional<Trouble> trouble) {
        if (trouble.isPresent() && !failing) {
            pause.playFromStart();
        } else if (trouble.isPresent() && !told) {
            told = true;
            session.ifPresent(kept -> notice.say(trouble.get().sentence(kept.words())));
        }
        failing = trouble.isPresent();
    }
}
