package vn.vinhphuc.atlas.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.AsOf;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Province;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.SiteTotals.Sum;

/**
 * What is there in a period of the plan, and what was or is aimed at.
 *
 * @param sites    every site of the atlas, those that are not shown with the reason
 * @param roads    that are drawn, the planned ones as planned; their statuses are those of today, since none of other years are known
 * @param aims     of the plan until the end of the period; none for 2021 and today
 * @param reported what the province itself counted in the period: of 2021 every count of that year, of today the newest
 */
public record PeriodView(PlanPeriod period, List<SiteThen> sites, List<Road> roads, List<PlanAim> aims, List<Reported> reported) {

    /** A count or an area that the province reports. */
    public record Reported(Province.Indicator indicator, Figure figure) {
    }

    public PeriodView {
        sites = List.copyOf(sites);
        roads = List.copyOf(roads);
        aims = List.copyOf(aims);
        reported = List.copyOf(reported);
    }

    public static PeriodView of(Atlas atlas, PlanPeriod period) {
        return new PeriodView(period, atlas.sites().stream().map(site -> SiteThen.of(site, period)).toList(),
                atlas.base().roads().stream().filter(road -> isShown(road.status(), period)).toList(),
                PlanAim.of(atlas, period), reported(atlas, period));
    }

    /** A site in this period. */
    public Optional<SiteThen> site(String id) {
        return sites.stream().filter(then -> then.site().id().equals(id)).findFirst();
    }

    /** Sites that are shown, in the order of the atlas. */
    public List<SiteThen> shown() {
        return sites.stream().filter(SiteThen::isShown).toList();
    }

    /**
     * Sites that a map of the period draws, in the order of the atlas: those that are shown, and on the map of today every other
     * site too, drawn as what it is: planned, or of an earlier plan.
     */
    public List<SiteThen> drawn() {
        return sites.stream().filter(this::draws).toList();
    }

    /** Whether a map of the period draws a site. */
    public boolean draws(SiteThen site) {
        return period == PlanPeriod.TODAY || site.isShown();
    }

    /** Sites that are not shown for a reason. */
    public List<SiteThen> without(SiteThen.Presence reason) {
        return sites.stream().filter(then -> !then.isShown() && then.presence() == reason).toList();
    }

    /** How many sites of a kind are shown and how large they are, with what is missing counted. */
    public Sum sum(SiteKind kind) {
        List<Site> counted = shown().stream().map(SiteThen::site).filter(Site::countsInTotals)
                .filter(site -> site.kind() == kind).toList();
        List<Double> areas = counted.stream().map(Site::hectares).flatMap(Optional::stream).toList();
        return new Sum(counted.size(), areas.stream().mapToDouble(Double::doubleValue).sum(), counted.size() - areas.size());
    }

    /** The decision that the period rests on, with number and date; empty for 2021 and today. */
    public Optional<Text> decision() {
        return aims.stream().map(aim -> aim.target().decision()).findFirst();
    }

    private static boolean isShown(RoadStatus status, PlanPeriod period) {
        return switch (status) {
            case OPERATING -> true;
            case UNDER_CONSTRUCTION, PLANNED -> period != PlanPeriod.Y2021;
        };
    }

    private static List<Reported> reported(Atlas atlas, PlanPeriod period) {
        List<Reported> reported = new ArrayList<>();
        for (Province.Indicator indicator : atlas.province().indicators()) {
            if (indicator.group().equals("parks") || indicator.group().equals("clusters")) {
                indicator.figures().all().stream().filter(figure -> speaks(figure, period))
                        .forEach(figure -> reported.add(new Reported(indicator, figure)));
            }
        }
        return reported;
    }

    private static boolean speaks(Figure figure, PlanPeriod period) {
        boolean counts = (figure.measure() == Measure.COUNT || figure.measure() == Measure.TOTAL_AREA) && figure.horizon().isEmpty();
        return counts && switch (period) {
            case Y2021 -> isOf2021(figure.provenance().asOf());
            case TODAY -> figure.preferred();
            case TO_2030, VISION_2050 -> false;
        };
    }

    private static boolean isOf2021(AsOf asOf) {
        return asOf.last().map(LocalDate::getYear).filter(year -> year == 2021).isPresent();
    }
}
