package vn.vinhphuc.atlas.ui.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.SiteOrder;
import vn.vinhphuc.atlas.view.ViewState;

/** Makes the list of sites for a view, once for all who show it. JavaFX thread only. */
public final class Finder {

    /** More are never looked through. */
    static final int MOST = 1000;

    private final Atlas atlas;
    private final SearchIndex index;
    private String query = "";
    private List<SearchHit> hits = List.of();
    private @Nullable PeriodView then;
    private @Nullable Asked asked;
    private SiteList list = new SiteList(List.of());

    /** What a list depends on. */
    private record Asked(String query, SiteFilter filter, SiteOrder order, PlanPeriod period, Shortlist shortlist) {
    }

    public Finder(Atlas atlas, SearchIndex index) {
        this.atlas = atlas;
        this.index = index;
    }

    /** The list of a view. */
    public SiteList list(ViewState view, Shortlist shortlist) {
        Asked wish = new Asked(view.query(), view.filter(), view.order(), view.period(), shortlist);
        if (!wish.equals(asked)) {
            if (!view.query().equals(query)) {
                query = view.query();
                hits = index.find(query, MOST);
            }
            list = SiteList.of(then(view.period()), view, shortlist, hits);
            asked = wish;
        }
        return list;
    }

    /** Whether a search found more than the list holds. */
    boolean isCut() {
        return !query.isBlank() && hits.size() == MOST;
    }

    /** What is there in a period; the last one is kept. */
    public PeriodView then(PlanPeriod period) {
        PeriodView known = then;
        PeriodView made = known != null && known.period() == period ? known : PeriodView.of(atlas, period);
        then = made;
        return made;
    }
}
