package vn.vinhphuc.atlas.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Sites one below the other under heads; selecting one here selects it in the session, and the other way round.
 *
 * @param <R> a row, which is a head or stands for a site
 */
public abstract class SectionList<R> extends ListView<R> {

    private final Session session;
    private final Function<R, Optional<Site>> siteOf;
    private boolean following;
    private boolean laidOut;

    /** @param siteOf the site of a row; empty for a head */
    protected SectionList(Session session, Function<R, Optional<Site>> siteOf) {
        this.session = session;
        this.siteOf = siteOf;
    }

    /** Begins to select with the session; the last word of a constructor. */
    protected final void follow() {
        getSelectionModel().selectedIndexProperty().addListener((observed, before, now) ->
                chosen(before.intValue(), now.intValue()));
        session.view().addListener((observed, before, now) -> {
            if (!before.selection().equals(now.selection())) {
                select(now);
            }
        });
    }

    /** Shows other rows, with the selected site in sight. */
    protected final void show(List<R> rows, ViewState view) {
        following = true;
        setItems(FXCollections.observableArrayList(rows));
        following = false;
        select(view);
    }

    /** A row can be scrolled to when the list has its size. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!laidOut && getHeight() > 0) {
            laidOut = true;
            reveal(getSelectionModel().getSelectedIndex());
        }
    }

    private void reveal(int index) {
        if (index >= 0) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    private void select(ViewState view) {
        following = true;
        int index = view.selection().map(this::indexOf).orElse(-1);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().select(index);
            getFocusModel().focus(index);
            reveal(index);
        }
        following = false;
    }

    private int indexOf(String id) {
        List<R> rows = getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (siteOf.apply(rows.get(i)).filter(site -> site.id().equals(id)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A person chose a row; heads are passed over in the direction of travel. */
    private void chosen(int before, int now) {
        if (!following && now >= 0) {
            R row = getItems().get(now);
            siteOf.apply(row).ifPresentOrElse(site -> session.update(state -> state.withSelection(site.id())), () -> {
                if (isHead(row)) {
                    pass(before, now);
                } else {
                    choose(row);
                }
            });
        }
    }

    /** Whether a row that stands for no site is a head, which cannot be chosen. */
    protected boolean isHead(R row) {
        return true;
    }

    /** A person chose a row that stands for no site and is no head. */
    protected void choose(R row) {
        // No such rows, unless a list says that it has some.
    }

    private void pass(int before, int head) {
        int next = before > head && head > 0 ? head - 1 : head + 1;
        getSelectionModel().select(Math.min(next, getItems().size() - 1));
    }
}
