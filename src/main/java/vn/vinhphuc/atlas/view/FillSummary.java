package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * The published fill rates of the operating sites of a kind, side by side. Shares of different land are never averaged.
 *
 * @param kind        of the sites
 * @param rates       the highest first
 * @param onlyPartial operating sites with values that do not stand for the whole site, such as those of a phase
 * @param notPublished further operating sites without a rate
 */
public record FillSummary(SiteKind kind, List<Rate> rates, List<Site> onlyPartial, List<Site> notPublished) {

    /** @param percent 0…100 */
    public record Rate(Site site, Figure figure, double percent, ShareOf shareOf) {
    }

    /**
     * An average of the rates of one basis, weighted with the hectares of that basis.
     *
     * @param percent 0…100
     * @param sites   that went into it, two or more
     */
    public record Average(ShareOf basis, double percent, int sites) {
    }

    public FillSummary {
        rates = List.copyOf(rates);
        onlyPartial = List.copyOf(onlyPartial);
        notPublished = List.copyOf(notPublished);
    }

    public static FillSummary of(Atlas atlas, SiteKind kind) {
        List<Rate> rates = new ArrayList<>();
        List<Site> partial = new ArrayList<>();
        List<Site> without = new ArrayList<>();
        atlas.sites().stream().filter(Site::countsInTotals)
                .filter(site -> site.kind() == kind && site.status() == Status.OPERATING)
                .forEach(site -> {
                    switch (FillRate.of(site)) {
                        case FillRate.Published(Figure figure, Optional<Double> percent, var others)
                                when percent.isPresent() -> rates.add(new Rate(site, figure, percent.get(),
                                        figure.shareOf().orElse(ShareOf.NOT_STATED)));
                        case FillRate.NotPublished none when !none.others().isEmpty() -> partial.add(site);
                        default -> without.add(site);
                    }
                });
        rates.sort(Comparator.comparing(Rate::percent).reversed()
                .thenComparing(rate -> rate.site().label().vietnamese(), VietnameseOrder.DICTIONARY));
        return new FillSummary(kind, rates, partial, without);
    }

    /** How many operating sites there are. */
    public int sites() {
        return rates.size() + onlyPartial.size() + notPublished.size();
    }

    /** What the rates are shares of, each once, in the order of {@link ShareOf}. */
    public List<ShareOf> bases() {
        return rates.stream().map(Rate::shareOf).distinct().sorted().toList();
    }

    /** Empty unless all rates are shares of the same stated land and its hectares are published for all sites. */
    public Optional<Average> average() {
        if (rates.size() < 2 || bases().size() > 1 || !rates.stream().allMatch(rate -> basis(rate).isPresent())) {
            return Optional.empty();
        }
        double land = rates.stream().mapToDouble(rate -> basis(rate).orElseThrow()).sum();
        double full = rates.stream().mapToDouble(rate -> rate.percent() * basis(rate).orElseThrow()).sum();
        return Optional.of(new Average(rates.getFirst().shareOf(), full / land, rates.size()));
    }

    private static Optional<Double> basis(Rate rate) {
        return switch (rate.shareOf()) {
            case INDUSTRIAL_LAND -> rate.site().figures().hectares(Measure.INDUSTRIAL_LAND);
            case TOTAL_AREA -> rate.site().figures().hectares(Measure.TOTAL_AREA);
            case CLEARED_INDUSTRIAL_LAND, CLEARED_LEASABLE_LAND, PHASE_1, NOT_STATED -> Optional.empty();
        };
    }
}
