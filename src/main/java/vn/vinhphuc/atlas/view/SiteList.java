package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.SiteThen.Presence;

/**
 * The list as it stands beside the map: what the search found, by kind and best first, or all sites in the chosen order, with
 * the statuses of the period. Sites that the period does not show come last, each group with the reason.
 *
 * @param rows from top to bottom
 */
public record SiteList(List<Row> rows) {

    /** A line of the list. */
    public sealed interface Row {

        /** The head of a group. */
        record Head(SiteKind kind, Status status, int count) implements Row {
        }

        /** The head of sites that the period does not show, with the reason. */
        record Absent(Presence reason, int count) implements Row {
        }

        /** The head of what a search found of one kind. */
        record Found(SearchHit.Kind kind, int count) implements Row {
        }

        /** Something found that is no site, such as a road or a place. */
        record Elsewhere(SearchHit hit) implements Row {
        }

        /**
         * A site.
         *
         * @param then in the period
         * @param hit  how the search found it; empty without a search
         */
        record Entry(SiteThen then, Optional<SearchHit> hit) implements Row {

            public Site site() {
                return then.site();
            }
        }
    }

    private static final Comparator<SiteThen> BY_NAME = Comparator.<SiteThen, String>comparing(
            then -> then.site().label().vietnamese(), VietnameseOrder.DICTIONARY).thenComparing(then -> then.site().id());
    private static final Comparator<SiteThen> BY_AREA = Comparator.<SiteThen>comparingDouble(
            then -> -then.site().hectares().orElse(-1.0)).thenComparing(BY_NAME);
    private static final Comparator<SiteThen> BY_FILL = Comparator.<SiteThen>comparingDouble(
            then -> -then.site().fillPercent().orElse(-1.0)).thenComparing(BY_NAME);
    private static final Comparator<SiteThen> BY_STATUS = Comparator.<SiteThen, SiteKind>comparing(then -> then.site().kind())
            .thenComparing(SiteThen::status).thenComparing(BY_AREA);

    public SiteList {
        rows = List.copyOf(rows);
    }

    /**
     * The list for a view.
     *
     * @param then      what is there in the period of the view
     * @param shortlist which sites have a star
     * @param hits      what the words in the search box found, best first; not looked at if there are no words
     */
    public static SiteList of(PeriodView then, ViewState view, Shortlist shortlist, List<SearchHit> hits) {
        if (!view.query().isBlank()) {
            Map<String, SiteThen> byId = new HashMap<>();
            then.sites().forEach(site -> byId.put(site.site().id(), site));
            return new SiteList(byKind(hits, hit -> Optional.ofNullable(byId.get(hit.id())).filter(site -> hit.kind().isSite()),
                    site -> view.filter().shows(site, shortlist)));
        }
        List<SiteThen> wanted = then.sites().stream().filter(site -> view.filter().shows(site, shortlist))
                .sorted(comparator(view.order())).toList();
        List<SiteThen> drawn = wanted.stream().filter(then::draws).toList();
        List<Row> rows = new ArrayList<>(view.order() == SiteOrder.STATUS
                ? grouped(drawn, site -> new Group(site.site().kind(), site.status()), Group::head)
                : drawn.stream().map(SiteList::entry).toList());
        rows.addAll(grouped(wanted.stream().filter(site -> !then.draws(site)).toList(), SiteThen::presence, Row.Absent::new));
        return new SiteList(rows);
    }

    /** The sites of the list, from top to bottom, without those that the period does not show. */
    public List<Site> sites() {
        return rows.stream().takeWhile(row -> !(row instanceof Row.Absent)).filter(Row.Entry.class::isInstance)
                .map(row -> ((Row.Entry) row).site()).toList();
    }

    /** The first thing that a search found; empty if it found nothing, or if there is none. */
    public Optional<SearchHit> best() {
        return rows.stream().flatMap(row -> switch (row) {
            case Row.Entry entry -> entry.hit().stream();
            case Row.Elsewhere elsewhere -> Stream.of(elsewhere.hit());
            case Row.Head _, Row.Found _, Row.Absent _ -> Stream.<SearchHit>of();
        }).findFirst();
    }

    static Comparator<SiteThen> comparator(SiteOrder order) {
        return switch (order) {
            case NAME -> BY_NAME;
            case AREA -> BY_AREA;
            case FILL_RATE -> BY_FILL;
            case STATUS -> BY_STATUS;
        };
    }

    /** Kinds in the order of their best hits, and within a kind the best first. */
    private static List<Row> byKind(List<SearchHit> hits, Function<SearchHit, Optional<SiteThen>> siteOf, Predicate<SiteThen> wanted) {
        Map<SearchHit.Kind, List<Row>> kinds = new LinkedHashMap<>();
        for (SearchHit hit : hits) {
            Optional<SiteThen> site = siteOf.apply(hit);
            if (!hit.kind().isSite() || site.filter(wanted).isPresent()) {
                kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(site
                        .<Row>map(found -> new Row.Entry(found, Optional.of(hit))).orElseGet(() -> new Row.Elsewhere(hit)));
            }
        }
        List<Row> rows = new ArrayList<>();
        kinds.forEach((kind, found) -> {
            rows.add(new Row.Found(kind, found.size()));
            rows.addAll(found);
        });
        return rows;
    }

    private record Group(SiteKind kind, Status status) {
        static Row head(Group group, int count) {
            return new Row.Head(group.kind, group.status, count);
        }
    }

    private static <G> List<Row> grouped(List<SiteThen> sorted, Function<SiteThen, G> groupOf, BiFunction<G, Integer, Row> head) {
        Map<G, List<Row>> groups = new LinkedHashMap<>();
        sorted.forEach(site -> groups.computeIfAbsent(groupOf.apply(site), group -> new ArrayList<>()).add(entry(site)));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, entries) -> {
            rows.add(head.apply(group, entries.size()));
            rows.addAll(entries);
        });
        return rows;
    }

    private static Row entry(SiteThen site) {
        return new Row.Entry(site, Optional.empty());
    }
}
