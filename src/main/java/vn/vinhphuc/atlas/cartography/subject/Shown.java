package vn.vinhphuc.atlas.cartography.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * What of an atlas stands on a map: sites and roads of its period, and beside them the sites that someone has chosen or that a
 * question leaves, with the status of the period.
 *
 * @param sites  in the order of the atlas
 * @param others that are not shown, each with the reason
 * @param roads  of the period
 */
public record Shown(PlanPeriod period, List<SiteThen> sites, List<SiteThen> others, List<Road> roads) {

    public Shown {
        sites = List.copyOf(sites);
        others = List.copyOf(others);
        roads = List.copyOf(roads);
    }

    public static Shown of(Atlas atlas, Subject subject) {
        PeriodView then = PeriodView.of(atlas, subject.period());
        Set<String> drawn = then.drawn().stream().map(site -> site.site().id()).collect(Collectors.toSet());
        Predicate<SiteThen> stands = site -> drawn.contains(site.site().id()) || isCalledFor(site, subject);
        return new Shown(subject.period(), then.sites().stream().filter(stands).toList(),
                then.sites().stream().filter(stands.negate()).toList(), then.roads());
    }

    /** 0…100; empty where none is published, and for 2021, of which the rates of today say nothing. */
    public Optional<Double> fillPercent(SiteThen site) {
        return site.fillPercent(period);
    }

    private static boolean isCalledFor(SiteThen then, Subject subject) {
        String id = then.site().id();
        Findings findings = subject.findings();
        return subject.selection().filter(id::equals).isPresent() || findings.compared().letter(id).isPresent()
                || findings.reached().map(reached -> reached.site().id()).filter(id::equals).isPresent()
                || findings.asked() && findings.fate(id) != Fate.DROPPED;
    }
}
