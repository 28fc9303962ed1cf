package vn.vinhphuc.atlas.ui.match;

import java.util.Locale;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.SectionList;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.match.Verdict;

/** Every site under what becomes of it, with the reasons. */
final class FateList extends SectionList<FateRow> {

    private final Session session;
    private SymbolIcon symbols;

    FateList(Session session) {
        super(session, FateRow::site);
        this.session = session;
        this.symbols = new SymbolIcon(Themes.of(session.view().get().theme()));
        getStyleClass().add("site-list");
        setCellFactory(self -> new FateCell(this));
        follow();
        session.view().addListener((observed, before, now) -> {
            if (!before.theme().equals(now.theme())) {
                symbols = new SymbolIcon(Themes.of(now.theme()));
                refresh();
            }
        });
    }

    void show(Shown shown) {
        setAccessibleText(shown.words().text("fit.list.spoken"));
        show(FateRow.of(shown.matching()), session.view().get());
    }

    SymbolIcon symbols() {
        return symbols;
    }

    Atlas atlas() {
        return session.atlas();
    }

    Words words() {
        return session.words();
    }

    /** The word for a fate in style sheets and keys. */
    static String key(Verdict.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
