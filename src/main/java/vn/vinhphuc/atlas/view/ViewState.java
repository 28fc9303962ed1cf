package vn.vinhphuc.atlas.view;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;

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
 * @param period         which sites, roads and totals are shown
 * @param inquiry        what the question of a guest has put on the map
 */
public record ViewState(Optional<Camera> camera, Optional<String> selection, String query, SiteFilter filter, SiteOrder order,
                        Language language, String theme, Administration administration, PlanPeriod period, Inquiry inquiry) {

    /** What a new window shows: the whole province in Vietnamese, on the light map of today. */
    public static final ViewState START = new ViewState(Optional.empty(), Optional.empty(), "", SiteFilter.ALL, SiteOrder.STATUS,
            Language.VIETNAMESE, "light", Administration.SINCE_2025, PlanPeriod.TODAY, Inquiry.NONE);

    public ViewState withCamera(Camera to) {
        return new ViewState(Optional.of(to), selection, query, filter, order, language, theme, administration, period, inquiry);
    }

    /** The view of the whole province. */
    public ViewState home() {
        return new ViewState(Optional.empty(), selection, query, filter, order, language, theme, administration, period, inquiry);
    }

    public ViewState withSelection(String siteId) {
        return new ViewState(camera, Optional.of(siteId), query, filter, order, language, theme, administration, period, inquiry);
    }

    public ViewState withoutSelection() {
        return new ViewState(camera, Optional.empty(), query, filter, order, language, theme, administration, period, inquiry);
    }

    public ViewState withQuery(String words) {
        return new ViewState(camera, selection, words, filter, order, language, theme, administration, period, inquiry);
    }

    public ViewState withFilter(SiteFilter to) {
        return new ViewState(camera, selection, query, to, order, language, theme, administration, period, inquiry);
    }

    public ViewState withOrder(SiteOrder by) {
        return new ViewState(camera, selection, query, filter, by, language, theme, administration, period, inquiry);
    }

    public ViewState withLanguage(Language to) {
        return new ViewState(camera, selection, query, filter, order, to, theme, administration, period, inquiry);
    }

    public ViewState withTheme(String id) {
        return new ViewState(camera, selection, query, filter, order, language, id, administration, period, inquiry);
    }

    public ViewState withAdministration(Administration to) {
        return new ViewState(camera, selection, query, filter, order, language, theme, to, period, inquiry);
    }

    public ViewState withPeriod(PlanPeriod to) {
        return new ViewState(camera, selection, query, filter, order, language, theme, administration, to, inquiry);
    }

    public ViewState withInquiry(Inquiry to) {
        return new ViewState(camera, selection, query, filter, order, language, theme, administration, period, to);
    }

    public ViewState withCriteria(Criteria to) {
        return withInquiry(inquiry.withCriteria(to));
    }

    public ViewState withCompared(Compared to) {
        return withInquiry(inquiry.withCompared(to));
    }

    public ViewState withReach(Optional<Reach> to) {
        return withInquiry(inquiry.withReach(to));
    }

    public ViewState withMeasured(Optional<Measured> to) {
        return withInquiry(inquiry.withMeasured(to));
    }
}
