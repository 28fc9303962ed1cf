package vn.vinhphuc.atlas.ui.find;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.SectionList;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.ViewState;

/** The sites that filter and search leave, and what else the search found. */
final class SiteListView extends SectionList<SiteList.Row> {

    private final Session session;
    private final Finder finder;
    private SiteList list;
    private SymbolIcon symbols;
    private final Label none = new Label();

    /** @param compare puts a site into the comparison or takes it out, by its id */
    SiteListView(Session session, Finder finder, Consumer<String> compare) {
        super(session, SiteListView::site);
        this.session = session;
        this.finder = finder;
        ViewState view = session.view().get();
        this.list = finder.list(view, session.shortlist().get());
        this.symbols = new SymbolIcon(Themes.of(view.theme()));
        getStyleClass().add("site-list");
        none.getStyleClass().add("none");
        none.setWrapText(true);
        setPlaceholder(none);
        setContextMenu(new SiteMenu(session, compare));
        setCellFactory(self -> new SiteCell(session, () -> symbols));
        follow();
        session.view().addListener((observed, before, now) -> show(before, now));
        session.shortlist().addListener((observed, before, now) -> {
            if (!before.stars().equals(now.stars())) {
                show(session.view().get(), session.view().get());
                refresh();
            }
        });
        showAll(view);
    }

    @Override
    protected boolean isHead(SiteList.Row row) {
        return !(row instanceof SiteList.Row.Elsewhere);
    }

    @Override
    protected void choose(SiteList.Row row) {
        if (row instanceof SiteList.Row.Elsewhere(SearchHit hit)) {
            hit.camera().ifPresent(camera -> session.update(state -> state.withCamera(camera)));
        }
    }

    private static Optional<Site> site(SiteList.Row row) {
        return row instanceof SiteList.Row.Entry entry ? Optional.of(entry.site()) : Optional.empty();
    }

    private void show(ViewState before, ViewState now) {
        if (!before.theme().equals(now.theme())) {
            symbols = new SymbolIcon(Themes.of(now.theme()));
            refresh();
        }
        if (!before.inquiry().compared().equals(now.inquiry().compared())) {
            refresh();
        }
        SiteList shown = finder.list(now, session.shortlist().get());
        if (!shown.equals(list) || before.period() != now.period() || !before.language().equals(now.language())) {
            list = shown;
            showAll(now);
        }
    }

    private void showAll(ViewState view) {
        setAccessibleText(session.words().text("find.list.spoken"));
        none.setText(view.filter().starred() && session.shortlist().get().stars().isEmpty()
                ? session.words().text("find.starred.none") : "");
        show(list.rows(), view);
    }
}
