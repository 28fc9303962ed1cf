package vn.vinhphuc.atlas.store;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Keeps nothing.
 *
 * @param reason what is said about it
 */
record NoStore(Optional<Trouble> reason) implements Store {

    @Override
    public Recalled recall() {
        return new Recalled(ViewState.START, List.of());
    }

    @Override
    public Optional<Trouble> keep(ViewState view) {
        return reason;
    }
}
