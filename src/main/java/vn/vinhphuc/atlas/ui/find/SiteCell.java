package vn.vinhphuc.atlas.ui.find;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.GroupLine;
import vn.vinhphuc.atlas.ui.SectionCell;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.Freshness;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.SiteThen;

/** A cell of the list: a site, or the head of a group. */
final class SiteCell extends SectionCell<SiteList.Row> {

    private final Session session;
    private final Supplier<SymbolIcon> symbols;

    SiteCell(Session session, Supplier<SymbolIcon> symbols) {
        this.session = session;
        this.symbols = symbols;
        getStyleClass().add("site-cell");
    }

    @Override
    protected void fill(SiteList.Row row) {
        switch (row) {
            case SiteList.Row.Head head -> head(head);
            case SiteList.Row.Absent(SiteThen.Presence reason, int count) -> {
                GroupLine line = new GroupLine(session.words().text("find.absent." + reason.key()), count);
                head(line, line.spoken());
            }
            case SiteList.Row.Found(SearchHit.Kind kind, int count) -> {
                GroupLine line = new GroupLine(kind(kind), count);
                head(line, line.spoken());
            }
            case SiteList.Row.Elsewhere(SearchHit hit) -> {
                FoundRow found = new FoundRow(hit, session.words());
                entry(found, kind(hit.kind()) + ": " + found.spoken());
            }
            case SiteList.Row.Entry entry -> site(entry);
        }
    }

    private String kind(SearchHit.Kind kind) {
        return session.words().text("search.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void head(SiteList.Row.Head head) {
        FigureText figures = new FigureText(session.words());
        GroupLine line = new GroupLine(session.words().text(
                head.kind() == SiteKind.PARK ? "find.group.parks" : "find.group.clusters", figures.status(head.status())), head.count());
        head(line, line.spoken());
    }

    private void site(SiteList.Row.Entry entry) {
        Optional<String> letter = session.view().get().inquiry().compared().letter(entry.site().id());
        PlanPeriod period = session.view().get().period();
        String spoken = SiteRow.spoken(entry.then(), period, new FigureText(session.words()));
        entry(new SiteRow(entry, period, letter, symbols.get().of(entry.then(), period),
                new StarButton(session, entry.site()), session.words(),
                        new Freshness(session.atlas().pack().asOf())),
                letter.map(one -> session.words().text("tray.site", one, spoken)).orElse(spoken));
    }
}
