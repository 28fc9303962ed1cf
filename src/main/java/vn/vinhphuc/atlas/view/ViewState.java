package vn.vinhphuc.atlas.view;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;

/**
 * What the officer is looking at.
 *
 * @param camera         empty until someone moves the map: the whole province
 * @param selection      id of the selected site
 * @param query          words in the search box, may be empty
 * @param filter         which sites the list shows
 * @param order          how the list is sorted
 * @param language       of all words
 * @param theme          id of the map's theme
 * @param administration which borders and addresses come first
 */
public record ViewState(Optional<Camera> camera, Optional<String> selection, String query, SiteFilter filter, SiteOrder order,
                        Language language, String theme, Administration administration) {

    /** What a new window shows: the whole province in Vietnamese, on the light map of today. */
    public static final ViewState START = new ViewState(Optional.empty(), Optional.empty(), "", SiteFilter.ALL, SiteOrder.STATUS,
            Language.VIETNAMESE, "light", Administration.SINCE_2025);

    public ViewState withCamera(Camera to) {
        return new ViewState(Optional.of(to), selection, query, filter, order, language, theme, administration);
    }

    /** The view of the whole province. */
    public ViewState home() {
        return new ViewState(Optional.empty(), selection, query, filter, order, language, theme, administration);
    }

    public ViewState withSelection(String siteId) {
        return new ViewState(camera, Optional.of(siteId), query, filter, order, language, theme, administration);
    }

    public ViewState withoutSelection() {
        return new ViewState(camera, Optional.empty(), query, filter, order, language, theme, administration);
    }

    public ViewState withQuery(String words) {
        return new ViewState(camera, selection, words, filter, order, language, theme, administration);
    }

    public ViewState withFilter(SiteFilter to) {
        return new ViewState(camera, selection, query, to, order, language, theme, administration);
    }

    public ViewState withOrder(SiteOrder by) {
        return new ViewState(camera, selection, query, filter, by, language, theme, administration);
    }

    public ViewState withLanguage(Language to) {
        return new ViewState(camera, selection, query, filter, order, to, theme, administration);
    }

    public ViewState withTheme(String id) {
        return new ViewState(camera, selection, query, filter, order, language, id, administration);
    }

    public ViewState withAdministration(Administration to) {
        return new ViewState(camera, selection, query, filter, order, language, theme, to);
    }
}
