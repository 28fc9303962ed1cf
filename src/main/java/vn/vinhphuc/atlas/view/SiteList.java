package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * The list as it stands beside the map: what the search found, by kind and best first, or all sites in the chosen order.
 *
 * @param rows from top to bottom
 */
public record SiteList(List<Row> rows) {

    /** A line of the list. */
    public sealed interface Row {

        /** The head of a group. */
        record Head(SiteKind kind, Status status, int count) implements Row {
        }

        /** The head of what a search found of one kind. */
        record Found(SearchHit.Kind kind, int count) implements Row {
        }

        /** Something found that is no site, such as a road or a place. */
        record Elsewhere(SearchHit hit) implements Row {
        }

        /** @param hit how the search found it; empty without a search */
        record Entry(Site site, Optional<SearchHit> hit) implements Row {
        }
    }

    private static final Comparator<Site> BY_NAME = Comparator.<Site, String>comparing(
            site -> site.label().vietnamese(), VietnameseOrder.DICTIONARY).thenComparing(Site::id);
    private static final Comparator<Site> BY_AREA = Comparator.<Site>comparingDouble(
            site -> -site.hectares().orElse(-1.0)).thenComparing(BY_NAME);
    private static final Comparator<Site> BY_FILL = Comparator.<Site>comparingDouble(
            site -> -site.fillPercent().orElse(-1.0)).thenComparing(BY_NAME);
    private static final Comparator<Site> BY_STATUS = Comparator.comparing(Site::kind).thenComparing(Site::status)
            .thenComparing(BY_AREA);

    public SiteList {
        rows = List.copyOf(rows);
    }

    /**
     * The list for a view.
     *
     * @param shortlist which sites have a star
     * @param hits      what the words in the search box found, best first; not looked at if there are no words
     */
    public static SiteList of(Atlas atlas, ViewState view, Shortlist shortlist, List<SearchHit> hits) {
        if (!view.query().isBlank()) {
            return new SiteList(byKind(atlas, hits.stream().filter(hit -> !hit.kind().isSite()
                    || atlas.site(hit.id()).filter(site -> view.filter().shows(site, shortlist)).isPresent()).toList()));
        }
        List<Site> sites = atlas.sites().stream().filter(site -> view.filter().shows(site, shortlist))
                .sorted(comparator(view.order())).toList();
        return new SiteList(view.order() == SiteOrder.STATUS ? grouped(sites) : sites.stream().map(SiteList::entry).toList());
    }

    /** The sites of the list, from top to bottom. */
    public List<Site> sites() {
        return rows.stream().filter(Row.Entry.class::isInstance).map(row -> ((Row.Entry) row).site()).toList();
    }

    /** The first thing that a search found; empty if it found nothing, or if there is none. */
    public Optional<SearchHit> best() {
        return rows.stream().flatMap(row -> switch (row) {
            case Row.Entry entry -> entry.hit().stream();
            case Row.Elsewhere elsewhere -> Stream.of(elsewhere.hit());
            case Row.Head _, Row.Found _ -> Stream.<SearchHit>of();
        }).findFirst();
    }

    static Comparator<Site> comparator(SiteOrder order) {
        return switch (order) {
            case NAME -> BY_NAME;
            case AREA -> BY_AREA;
            case FILL_RATE -> BY_FILL;
            case STATUS -> BY_STATUS;
        };
    }

    /** Kinds in the order of their best hits, and within a kind the best first. */
    private static List<Row> byKind(Atlas atlas, List<SearchHit> hits) {
        Map<SearchHit.Kind, List<Row>> kinds = new LinkedHashMap<>();
        for (SearchHit hit : hits) {
            Row row = atlas.site(hit.id()).filter(site -> hit.kind().isSite())
                    .<Row>map(site -> new Row.Entry(site, Optional.of(hit))).orElseGet(() -> new Row.Elsewhere(hit));
            kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(row);
        }
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, found) -> {
            rows.add(new Row.Found(kind, found.size()));
            rows.addAll(found);
        });
        return rows;
    }

    private static List<Row> grouped(List<Site> sorted) {
        Map<Row.Head, List<Row>> groups = new LinkedHashMap<>();
        for (Site site : sorted) {
            int count = (int) sorted.stream()
                    .filter(other -> other.kind() == site.kind() && other.status() == site.status()).count();
            groups.computeIfAbsent(new Row.Head(site.kind(), site.status(), count), head -> new ArrayList<>())
                    .add(entry(site));
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((head, entries) -> {
            rows.add(head);
            rows.addAll(entries);
        });
        return rows;
    }

    private static Row entry(Site site) {
        return new Row.Entry(site, Optional.empty());
    }
}
