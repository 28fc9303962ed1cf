package vn.vinhphuc.atlas.ui.find;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.ViewState;

/** The sites one below the other; selecting one here selects it in the session, and the other way round. */
final class SiteListView extends ListView<SiteList.Row> {

    private final Session session;
    private final Finder finder;
    private SiteList list;
    private SymbolIcon symbols;
    private final Label none = new Label();
    private boolean following;

    SiteListView(Session session, Finder finder) {
        this.session = session;
        this.finder = finder;
        ViewState view = session.view().get();
        this.list = finder.list(view, session.shortlist().get());
        this.symbols = new SymbolIcon(Themes.of(view.theme()));
        getStyleClass().add("site-list");
        none.getStyleClass().add("none");
        none.setWrapText(true);
        setPlaceholder(none);
        setCellFactory(self -> new SiteCell(session, () -> symbols));
        getSelectionModel().selectedIndexProperty().addListener((observed, before, now) ->
                chosen(before.intValue(), now.intValue()));
        session.view().addListener((observed, before, now) -> follow(before, now));
        session.shortlist().addListener((observed, before, now) -> {
            if (!before.stars().equals(now.stars())) {
                follow(session.view().get(), session.view().get());
                refresh();
            }
        });
        show(view);
    }

    private void follow(ViewState before, ViewState now) {
        if (!before.theme().equals(now.theme())) {
            symbols = new SymbolIcon(Themes.of(now.theme()));
            refresh();
        }
        SiteList shown = finder.list(now, session.shortlist().get());
        if (!shown.equals(list) || !before.language().equals(now.language())) {
            list = shown;
            show(now);
        } else if (!before.selection().equals(now.selection())) {
            select(now.selection(), true);
        }
    }

    private void show(ViewState view) {
        setAccessibleText(session.words().text("find.list.spoken"));
        none.setText(view.filter().starred() && session.shortlist().get().stars().isEmpty()
                ? session.words().text("find.starred.none") : "");
        following = true;
        ObservableList<SiteList.Row> rows = FXCollections.observableArrayList(list.rows());
        setItems(rows);
        following = false;
        select(view.selection(), true);
    }

    private void select(Optional<String> site, boolean reveal) {
        following = true;
        int index = site.map(list::indexOf).orElse(-1);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().select(index);
            getFocusModel().focus(index);
            if (reveal) {
                scrollTo(Math.max(0, index - 2));
            }
        }
        following = false;
    }

    /** A person chose a row; heads are passed over in the direction of travel. */
    private void chosen(int before, int now) {
        if (following || now < 0) {
            return;
        }
        switch (list.rows().get(now)) {
            case SiteList.Row.Head head -> pass(before, now);
            case SiteList.Row.Entry entry -> session.update(state -> state.withSelection(entry.site().id()));
        }
    }

    private void pass(int before, int head) {
        int next = before > head && head > 0 ? head - 1 : head + 1;
        getSelectionModel().select(Math.min(next, list.rows().size() - 1));
    }
}
