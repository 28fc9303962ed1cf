package vn.vinhphuc.atlas.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** One data pack being looked at: the one home of the view, changed only by {@link #update}. JavaFX thread only. */
public final class Session {

    private final Atlas atlas;
    private final ReadOnlyObjectWrapper<ViewState> view;

    public Session(Atlas atlas, ViewState start) {
        this.atlas = atlas;
        this.view = new ReadOnlyObjectWrapper<>(start);
    }

    public Atlas atlas() {
        return atlas;
    }

    /** What is being looked at; panels and map listen to it. */
    public ReadOnlyObjectProperty<ViewState> view() {
        return view.getReadOnlyProperty();
    }

    /** Changes what is being looked at; listeners hear of it only if something changed. */
    public void update(UnaryOperator<ViewState> change) {
        view.set(change.apply(view.get()));
    }

    /** The words of the current language. */
    public Words words() {
        return Words.of(view.get().language());
    }
}
