package vn.vinhphuc.atlas.ui.shell;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Opens a booth in the place of the officer's window, and brings that back as it was. */
final class Boothing {

    /** Longer than the pause of any keyboard between the repeats of keys that are held, ms. */
    private static final long REPEATED = 1500;

    private final Stage officer;
    private final Session session;
    private final Presenting presenting;
    private final Access access;
    private final Notice notice;
    private Optional<RunningBooth> running = Optional.empty();
    private Consumer<Boolean> change = open -> { };
    private LongSupplier clock = Presenting.CLOCK;
    /** When the keys that left the last booth were heard of last, ms of the clock. */
    private OptionalLong heldAt = OptionalLong.empty();

    Boothing(Stage officer, Session session, Presenting presenting, Access access, Notice notice) {
        this.officer = officer;
        this.session = session;
        this.presenting = presenting;
        this.access = access;
        this.notice = notice;
    }

    /** Hears when a booth is open, and when the officer has left it or ended the program. */
    void onChange(Consumer<Boolean> heard) {
        change = heard;
    }

    /** Opens it, unless the keys that have just left it are still held: the system repeats them to the window that is there then. */
    void enter() {
        long now = clock.getAsLong();
        if (heldAt.isPresent() && now - heldAt.getAsLong() <= REPEATED) {
            heldAt = OptionalLong.of(now);
            return;
        }
        enter(session.settings().get().comfort().patience().millis(), clock);
    }

    /**
     * @param idle  how long a guest may do nothing, ms of the clock
     * @param clock milliseconds that never go back
     */
    void enter(long idle, LongSupplier clock) {
        Optional<Tour> tour = presenting.tour();
        if (running.isPresent() || presenting.isRunning()) {
            return;
        }
        if (tour.isEmpty()) {
            notice.say(session.words().text("window.no-tour"));
            return;
        }
        this.clock = clock;
        OfficerPlace place = OfficerPlace.of(officer);
        RunningBooth booth = new RunningBooth(tour.get().naming(session.settings().get().office()),
                session, presenting.makings(), access, idle, clock, () -> left(place));
        running = Optional.of(booth);
        booth.open(place.screen());
        officer.hide();
        change.accept(true);
    }

    Optional<RunningBooth> running() {
        return running;
    }

    /** Ends the booth, if there is one. */
    void close() {
        running.ifPresent(RunningBooth::shut);
    }

    private void left(OfficerPlace place) {
        running = Optional.empty();
        heldAt = OptionalLong.of(clock.getAsLong());
        change.accept(false);
        place.restore(officer);
        presenting.ended();
    }
}
