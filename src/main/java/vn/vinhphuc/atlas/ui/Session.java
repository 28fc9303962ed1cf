package vn.vinhphuc.atlas.ui;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.History;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * One data pack being looked at: the one home of the view and of the way that led to it, changed only by {@link #update} and
 * what is named here. JavaFX thread only.
 */
public final class Session {

    private final Atlas atlas;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<ViewState> view;
    private final ReadOnlyObjectWrapper<Shortlist> shortlist;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private BinaryOperator<ViewState> consequence = (before, now) -> now;
    private Runnable unheard = () -> { };
    private boolean telling;

    public Session(Atlas atlas, ViewState start) {
        this(atlas, start, Shortlist.EMPTY, Settings.NONE);
    }

    public Session(Atlas atlas, ViewState start, Shortlist shortlist, Settings settings) {
        this.atlas = atlas;
        this.shortlist = new ReadOnlyObjectWrapper<>(shortlist);
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.history = new ReadOnlyObjectWrapper<>(History.of(start));
        this.view = new ReadOnlyObjectWrapper<>(start);
    }

    public Atlas atlas() {
        return atlas;
    }

    /** What is being looked at; panels and map listen to it. */
    public ReadOnlyObjectProperty<ViewState> view() {
        return view.getReadOnlyProperty();
    }

    /** Where the view came from, and which ways lead from it. */
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /** Sites with a star, and notes; they are no part of the view, and undo leaves them alone. */
    public ReadOnlyObjectProperty<Shortlist> shortlist() {
        return shortlist.getReadOnlyProperty();
    }

    /** Changes stars or notes. */
    public void note(UnaryOperator<Shortlist> change) {
        shortlist.set(change.apply(shortlist.get()));
    }

    /** What is set for all sessions; no part of the view either. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Changes what is set. */
    public void set(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    /** Changes what is being looked at, as one step; listeners hear of it only if something changed. */
    public void update(UnaryOperator<ViewState> change) {
        hear();
        show(history.get().then(with(change)));
    }

    /** Changes it as part of a drag or of typing, which is one step with what went before it until {@link #settled}. */
    public void moved(UnaryOperator<ViewState> change) {
        hear();
        show(history.get().moved(with(change)));
    }

    /** The drag or the typing is over. */
    public void settled() {
        show(history.get().settled());
    }

    public void undo() {
        hear();
        show(history.get().undo());
    }

    public void redo() {
        hear();
        show(history.get().redo());
    }

    /** To the place that was looked at before. */
    public void back() {
        hear();
        show(history.get().back());
    }

    /** To the place that back came from. */
    public void forward() {
        hear();
        show(history.get().forward());
    }

    /** What each change brings with it as part of the same step, from the views before and after; undo and its like bring nothing. */
    public void follow(BinaryOperator<ViewState> next) {
        BinaryOperator<ViewState> first = consequence;
        consequence = (before, now) -> next.apply(before, first.apply(before, now));
    }

    /** Is asked before each change to {@link #update} the session with what it does not know yet, such as a map under way. */
    public void askFirst(Runnable report) {
        Runnable first = unheard;
        unheard = () -> {
            first.run();
            report.run();
        };
    }

    /** The words of the current language. */
    public Words words() {
        return Words.of(view.get().language());
    }

    private UnaryOperator<ViewState> with(UnaryOperator<ViewState> change) {
        return before -> {
            ViewState now = change.apply(before);
            return now.equals(before) ? now : consequence.apply(before, now);
        };
    }

    /** Not while listeners are told of a change: some of those who are asked have not heard of it yet. */
    private void hear() {
        if (!telling) {
            telling = true;
            try {
                unheard.run();
            } finally {
                telling = false;
            }
        }
    }

    private void show(History next) {
        boolean outer = telling;
        telling = true;
        try {
            history.set(next);
            view.set(next.view());
        } finally {
            telling = outer;
        }
    }
}
