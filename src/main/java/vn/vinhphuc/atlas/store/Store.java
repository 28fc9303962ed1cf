package vn.vinhphuc.atlas.store;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Tour;

/** What the program keeps from one start to the next. One thread at a time; it may wait for a disk. */
public interface Store {

    /**
     * What a start goes on with.
     *
     * @param kept     what was looked at last, or a new session with what is preferred; and the shortlist
     * @param troubles with what is kept; none if all is well
     */
    record Recalled(Kept kept, List<Trouble> troubles) {
        public Recalled {
            troubles = List.copyOf(troubles);
        }
    }

    /** Where it is kept; empty if nothing is. */
    Optional<Folders> folders();

    /** What is kept. What cannot be used is set aside. */
    Recalled recall();

    /** Keeps what is there now; empty if all went well. */
    Optional<Trouble> keep(Kept now);

    /** Where the last show has come to; empty if there was none, or what is kept of it cannot be used. */
    Optional<LastShow> lastShow();

    /** Keeps at once where a show has come to: it may be the last moment. */
    void keep(LastShow show);

    /** Whether a booth was open when the program ended, unasked. */
    boolean isBoothOpen();

    /** Keeps at once whether a booth is open. */
    void keepBooth(boolean open);

    /** Where the window stood; empty if there was none, or what is kept of it cannot be used. */
    Optional<WindowPlace> window();

    /** Keeps where the window stands. */
    void keep(WindowPlace place);

    /** The tours that a person has made. */
    OwnTours tours();

    /** Keeps a tour under its id; what another program has kept there meanwhile gets another name. Empty if all went well. */
    Optional<Trouble> keep(Tour tour);

    /** Keeps a tour no longer; empty if all went well. */
    Optional<Trouble> discard(String tour);

    /** Keeps nothing, and says nothing about it. */
    static Store none() {
        return new NoStore(Optional.empty());
    }

    /** The files of the user; with a trouble to tell if the system does not say where they go. */
    static Store in(Optional<Folders> folders) {
        return folders.<Store>map(FileStore::new).orElseGet(() -> new NoStore(Optional.of(new Trouble.NoFolder())));
    }
}
