package vn.vinhphuc.atlas.ui.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SearchHit;
import vn.vinhphuc.atlas.view.SearchIndex;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteList;
import vn.vinhphuc.atlas.view.ViewState;

/** Makes the list of sites for a view; search box and list share one. JavaFX thread only. */
public final class Finder {

    private final Atlas atlas;
    private final SearchIndex index;
    private String query = "";
    private List<SearchHit> hits = List.of();
    private @Nullable PeriodView then;

    public Finder(Atlas atlas, SearchIndex index) {
        this.atlas = atlas;
        this.index = index;
    }

    /** The list of a view. */
    public SiteList list(ViewState view, Shortlist shortlist) {
        if (!view.query().equals(query)) {
            query = view.query();
            hits = index.find(query);
        }
        return SiteList.of(then(view.period()), view, shortlist, hits);
    }

    /** What is there in a period; the last one is kept. */
    public PeriodView then(PlanPeriod period) {
        PeriodView known = then;
        PeriodView made = known != null && known.period() == period ? known : PeriodView.of(atlas, period);
        then = made;
        return made;
    }
}
