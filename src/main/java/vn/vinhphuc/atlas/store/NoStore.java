package vn.vinhphuc.atlas.store;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.view.WindowPlace;
import vn.vinhphuc.atlas.view.tour.LastShow;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * Keeps nothing.
 *
 * @param reason what is said about it
 */
record NoStore(Optional<Trouble> reason) implements Store {

    @Override
    public Optional<Folders> folders() {
        return Optional.empty();
    }

    @Override
    public Recalled recall() {
        return new Recalled(Kept.NOTHING, List.of());
    }

    @Override
    public Optional<Trouble> keep(Kept now) {
        return reason;
    }

    @Override
    public Optional<LastShow> lastShow() {
        return Optional.empty();
    }

    @Override
    public void keep(LastShow show) {
        // Nothing is kept, and it has been said.
    }

    @Override
    public boolean isBoothOpen() {
        return false;
    }

    @Override
    public void keepBooth(boolean open) {
        // Nothing is kept, and it has been said.
    }

    @Override
    public Optional<WindowPlace> window() {
        return Optional.empty();
    }

    @Override
    public void keep(WindowPlace place) {
        // Nothing is kept, and it has been said.
    }

    @Override
    public OwnTours tours() {
        return OwnTours.NONE;
    }

    @Override
    public Optional<Trouble> keep(Tour tour) {
        return reason;
    }

    @Override
    public Optional<Trouble> discard(String tour) {
        return reason;
    }
}
