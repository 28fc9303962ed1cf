package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * How many sites there are and how large they are, with what is missing counted. A site that lies inside another, or was
 * replaced by one, is in no total.
 *
 * @param lines    one for each kind and status that occurs, parks first, in the order of {@link Status}
 * @param notAdded sites that are left out because they lie inside another or were replaced
 */
public record SiteTotals(List<Line> lines, List<Site> notAdded) {

    /**
     * The sites of a kind and status.
     *
     * @param count       of sites
     * @param hectares    of those whose area is published
     * @param withoutArea of the sites, those whose area is not published
     */
    public record Line(SiteKind kind, Status status, int count, double hectares, int withoutArea) {
    }

    /** The sum of some lines. */
    public record Sum(int count, double hectares, int withoutArea) {
    }

    public SiteTotals {
        lines = List.copyOf(lines);
        notAdded = List.copyOf(notAdded);
    }

    /** Of what a map of the period draws, by the statuses of the period. */
    public static SiteTotals of(PeriodView then) {
        List<SiteThen> drawn = then.drawn();
        List<Line> lines = new ArrayList<>();
        for (SiteKind kind : SiteKind.values()) {
            for (Status status : Status.values()) {
                List<Site> sites = drawn.stream().filter(site -> site.status() == status).map(SiteThen::site)
                        .filter(site -> site.countsInTotals() && site.kind() == kind).toList();
                if (!sites.isEmpty()) {
                    lines.add(line(kind, status, sites));
                }
            }
        }
        return new SiteTotals(lines, drawn.stream().map(SiteThen::site).filter(site -> !site.countsInTotals()).toList());
    }

    public List<Line> lines(SiteKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Sum sum(SiteKind kind) {
        List<Line> own = lines(kind);
        return new Sum(own.stream().mapToInt(Line::count).sum(), own.stream().mapToDouble(Line::hectares).sum(),
                own.stream().mapToInt(Line::withoutArea).sum());
    }

    private static Line line(SiteKind kind, Status status, List<Site> sites) {
        List<Double> areas = sites.stream().map(Site::hectares).flatMap(Optional::stream).toList();
        return new Line(kind, status, sites.size(), areas.stream().mapToDouble(Double::doubleValue).sum(),
                sites.size() - areas.size());
    }
}
