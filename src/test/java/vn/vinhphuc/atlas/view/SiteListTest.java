package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhphuc.atlas.RealAtlas.ATLAS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.SiteList.Row;

class SiteListTest {

    private static final SearchIndex INDEX = new SearchIndex(ATLAS);
    private static final PeriodView TODAY = PeriodView.of(ATLAS, PlanPeriod.TODAY);

    @ParameterizedTest
    @EnumSource
    void everyOrderHoldsEverySiteOnce(SiteOrder order) {
        assertThat(list(ViewState.START.withOrder(order)).sites()).containsExactlyInAnyOrderElementsOf(ATLAS.sites());
    }

    @Test
    void statusComesInGroupsThatCountTheirRows() {
        List<Row> rows = list(ViewState.START).rows();
        assertThat(rows.getFirst()).isEqualTo(new Row.Head(SiteKind.PARK, Status.OPERATING, 9));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Head head) {
                assertThat(rows.subList(i + 1, i + 1 + head.count())).allMatch(row -> row instanceof Row.Entry entry
                        && entry.site().kind() == head.kind() && entry.site().status() == head.status());
            }
        }
        assertThat(rows.stream().filter(Row.Head.class::isInstance)).doesNotHaveDuplicates();
    }

    /** Every site is in the list of every period: under its status of that time, or at the end with the reason. */
    @ParameterizedTest
    @EnumSource
    void noSiteVanishesSilently(PlanPeriod period) {
        PeriodView then = PeriodView.of(ATLAS, period);
        List<Row> rows = SiteList.of(then, ViewState.START.withPeriod(period), Shortlist.EMPTY, List.of()).rows();
        List<SiteThen> listed = rows.stream()
                .flatMap(row -> row instanceof Row.Entry entry ? Stream.of(entry.then()) : Stream.empty()).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(then.sites());
        int reasons = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Absent absent) {
                reasons += absent.count();
                assertThat(rows.subList(i + 1, i + 1 + absent.count())).allMatch(row -> row instanceof Row.Entry entry
                        && entry.then().presence() == absent.reason());
            }
        }
        assertThat(reasons).isEqualTo(then.sites().size() - then.drawn().size());
        assertThat(new SiteList(rows).sites()).hasSize(then.drawn().size());
    }

    @Test
    void theListOf2021RestsOnTheStatusesOf2021() {
        PeriodView then = PeriodView.of(ATLAS, PlanPeriod.Y2021);
        List<Row> rows = SiteList.of(then, ViewState.START.withPeriod(PlanPeriod.Y2021), Shortlist.EMPTY, List.of()).rows();
        assertThat(rows.getFirst()).isEqualTo(new Row.Head(SiteKind.PARK, Status.OPERATING, 8));
        SiteFilter approved = SiteFilter.ALL.toggle(Status.APPROVED);
        assertThat(SiteList.of(then, ViewState.START.withPeriod(PlanPeriod.Y2021).withFilter(approved), Shortlist.EMPTY, List.of()).sites())
                .extracting(Site::id).contains("kcn-song-lo-ii");
        assertThat(list(ViewState.START.withFilter(approved)).sites()).extracting(Site::id).doesNotContain("kcn-song-lo-ii");
    }

    @Test
    void missingAreasAndRatesComeLast() {
        List<Site> byArea = list(ViewState.START.withOrder(SiteOrder.AREA)).sites();
        assertThat(byArea.getFirst().id()).isEqualTo("kcn-tam-duong-ii-khu-b");
        assertThat(byArea).isSortedAccordingTo((a, b) -> Double.compare(b.hectares().orElse(-1.0), a.hectares().orElse(-1.0)));
        List<Site> byFill = list(ViewState.START.withOrder(SiteOrder.FILL_RATE)).sites();
        assertThat(byFill.getLast().fillPercent()).isEmpty();
        assertThat(byFill.getFirst().fillPercent()).contains(100.0);
    }

    @Test
    void searchIgnoresMarks() {
        assertThat(found("ba thien")).extracting(Site::id)
                .contains("kcn-ba-thien", "kcn-ba-thien-ii", "kcn-ba-thien-phan-khu-i").hasSizeBetween(3, 6);
        assertThat(found("dong soc")).extracting(Site::id).contains("kcn-dong-soc", "ccn-dong-soc");
        assertThat(found("no such place")).isEmpty();
    }

    @Test
    void filterKeepsKindsAndStatuses() {
        SiteFilter operatingParks = SiteFilter.ALL.toggle(SiteKind.PARK).toggle(Status.OPERATING);
        assertThat(list(ViewState.START.withFilter(operatingParks)).sites()).hasSize(9);
        assertThat(operatingParks.toggle(SiteKind.PARK).toggle(Status.OPERATING)).isEqualTo(SiteFilter.ALL);
    }

    @Test
    void dictionaryOrderIsVietnamese() {
        List<String> sorted = List.of("An", "Ăn", "Ân", "Bá Hiến – Trung Mỹ", "Bá Thiện", "Bá Thiện II", "Bình Xuyên",
                "Cao", "Da", "Đa", "Đại Đồng", "Đồng Sóc", "Em", "Êm", "ma", "mà", "mả", "mã", "má", "mạ", "Nam", "Ô", "Ơ", "Tu", "Tư",
                "Vĩnh Tường", "Xuân Hòa");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(VietnameseOrder.DICTIONARY);
        assertThat(mixed).isEqualTo(sorted);
    }

    @Test
    void starsNarrowTheListAndItsCounts() {
        String starred = ATLAS.sites().getFirst().id();
        Shortlist shortlist = Shortlist.EMPTY.toggle(starred).toggle("somewhere-else");
        SiteFilter filter = SiteFilter.ALL.toggleStarred();
        assertThat(SiteList.of(TODAY, ViewState.START.withFilter(filter), shortlist, List.of()).sites())
                .extracting(Site::id).containsExactly(starred);
        assertThat(filter.countStarred(TODAY, shortlist)).isEqualTo(1);
        assertThat(filter.count(TODAY, shortlist, SiteKind.PARK) + filter.count(TODAY, shortlist, SiteKind.CLUSTER)).isEqualTo(1);
        assertThat(filter.toggleStarred()).isEqualTo(SiteFilter.ALL);
    }

    private static List<Site> found(String words) {
        ViewState view = ViewState.START.withQuery(words);
        return SiteList.of(TODAY, view, Shortlist.EMPTY, INDEX.find(words)).sites();
    }

    private static SiteList list(ViewState view) {
        return SiteList.of(TODAY, view, Shortlist.EMPTY, List.of());
    }
}
