package vn.vinhphuc.atlas.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.match.Matching;

/**
 * Answers to the question of a guest. Distances of many sites take seconds: until they are known nobody waits, and then all hear
 * of it. JavaFX thread only.
 */
public final class Answers {

    /** Sites at a time, so that other work of the same thread comes in between. */
    private static final int SOME = 100;

    private final Finder finder;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);

    /** Answers at once, however long it takes. */
    public Answers(Finder finder) {
        this.finder = finder;
    }

    /** Answers nothing until {@link #prepare} is done. */
    public void expect() {
        ready.set(false);
    }

    /** Finds out the distances in the background; answers nothing until then. */
    public void prepare(Background background) {
        ready.set(false);
        prepare(background, 0);
    }

    /** Who answers, however long it takes. */
    public Finder finder() {
        return finder;
    }

    private void prepare(Background background, int from) {
        background.run(() -> finder.warm(from, SOME), to -> {
            if (to > from) {
                prepare(background, to);
            } else {
                ready.set(true);
            }
        });
    }

    /** Whether questions are answered. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** What becomes of every site; empty while that is not known. */
    public Optional<Matching> to(Criteria criteria) {
        return ready.get() || criteria.isEmpty() ? Optional.of(finder.matching(criteria)) : Optional.empty();
    }

    /** What a map of a view is about, as far as it is known. */
    public Subject subject(ViewState view) {
        return finder.subject(ready.get() ? view : view.withCriteria(Criteria.NONE));
    }
}
