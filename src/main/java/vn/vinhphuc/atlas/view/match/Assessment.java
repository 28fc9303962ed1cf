package vn.vinhphuc.atlas.view.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhphuc.atlas.domain.Address;
import vn.vinhphuc.atlas.domain.AdminLevel;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Sector;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.match.Outcome.Answer;

/**
 * Puts one criterion to a site.
 *
 * @param site of the question
 * @param line what is known about the distance that a criterion asks for
 */
record Assessment(Site site, java.util.function.Function<Criterion.Within, Access.Line> line) {

    /** The share of its limit by which a number may miss it narrowly. */
    static final double MARGIN = 0.15;

    /** A site that takes any sector, in the words of the pack. */
    private static final String ANY_SECTOR = "multi-sector";

    Outcome of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Available available -> available(available);
            case Criterion.Sectors(Set<String> ids) -> sectors(criterion, ids);
            case Criterion.Statuses(Set<Status> any) -> status(criterion, any);
            case Criterion.Within within -> within(within);
            case Criterion.FillBelow below -> fill(below);
            case Criterion.Kinds(Set<SiteKind> any) -> Outcome.of(criterion,
                    any.contains(site.kind()) ? Answer.MET : Answer.MISSED, new Finding.KindIs(site.kind()));
            case Criterion.Districts(Set<String> codes) -> district(criterion, codes);
        };
    }

    private Outcome available(Criterion.Available asked) {
        FreeLand free = FreeLand.of(site);
        Finding finding = new Finding.Land(free);
        return free.hectares().map(ha -> number(asked, finding, asked.hectares() - ha, asked.hectares()))
                .filter(outcome -> outcome.answer() == Answer.MET || !free.isOfPart())
                .orElseGet(() -> Outcome.of(asked, Answer.UNKNOWN, finding));
    }

    private Outcome sectors(Criterion criterion, Set<String> ids) {
        List<Sector> named = site.sectors();
        Finding finding = new Finding.Sectors(site.figures().preferred(Measure.SECTORS), named);
        boolean met = named.stream().map(Sector::id).anyMatch(ids::contains);
        boolean open = named.stream().map(Sector::id).anyMatch(ANY_SECTOR::equals);
        return Outcome.of(criterion, named.isEmpty() ? Answer.UNKNOWN
                : met ? Answer.MET : open ? Answer.NARROWLY_MISSED : Answer.MISSED, finding);
    }

    private Outcome status(Criterion criterion, Set<Status> any) {
        Status status = site.status();
        Finding finding = new Finding.StatusIs(status, site.figures().preferred(Measure.STATUS));
        if (status == Status.UNKNOWN) {
            return Outcome.of(criterion, any.contains(status) ? Answer.MET : Answer.UNKNOWN, finding);
        }
        boolean oneStepBehind = any.stream().anyMatch(asked -> status.ordinal() == asked.ordinal() + 1)
                && status.compareTo(Status.VISION_2050) <= 0;
        return Outcome.of(criterion, any.contains(status) ? Answer.MET : oneStepBehind ? Answer.NARROWLY_MISSED : Answer.MISSED,
                finding);
    }

    /** No road is shorter than the straight line; that it is long enough to miss the limit can be told, that it meets it cannot. */
    private Outcome within(Criterion.Within asked) {
        Access.Line known = line.apply(asked);
        Distance shown = known.byRoad().orElseGet(known::best);
        Finding finding = new Finding.Way(shown);
        Optional<Double> road = shown.roadKm();
        if (road.isPresent()) {
            Outcome outcome = number(asked, finding, road.get() - asked.km(), asked.km());
            boolean perhaps = outcome.answer() == Answer.MISSED && shown instanceof Distance.Estimated estimated
                    && estimated.km() - estimated.errorKm() <= asked.km();
            return perhaps ? new Outcome(asked, Answer.NARROWLY_MISSED, finding, outcome.miss()) : outcome;
        }
        if (shown instanceof Distance.StraightLine straight && straight.km() - straight.errorKm() > asked.km()) {
            return number(asked, finding, straight.km() - asked.km(), asked.km());
        }
        return Outcome.of(asked, Answer.UNKNOWN, finding);
    }

    private Outcome fill(Criterion.FillBelow asked) {
        FillRate rate = FillRate.of(site);
        Finding finding = new Finding.Fill(rate);
        return rate.shown().flatMap(Assessment::most)
                .map(percent -> number(asked, finding, percent - asked.percent(), asked.percent()))
                .orElseGet(() -> Outcome.of(asked, Answer.UNKNOWN, finding));
    }

    private static Optional<Double> most(Figure rate) {
        return rate.value() instanceof Value.Range range ? Optional.of(range.to()) : rate.amount();
    }

    private Outcome district(Criterion criterion, Set<String> codes) {
        Optional<Address.Part> district = site.address().preferred(AdminLevel.DISTRICT, Administration.UNTIL_2025);
        Finding finding = new Finding.District(district);
        if (district.filter(part -> !part.codes().isEmpty()).isEmpty()) {
            return Outcome.of(criterion, Answer.UNKNOWN, finding);
        }
        boolean met = district.get().codes().stream().anyMatch(codes::contains);
        return Outcome.of(criterion, met ? Answer.MET : Answer.MISSED, finding);
    }

    /** @param by how much the limit is missed, in its unit; 0 or less if it is met */
    private static Outcome number(Criterion criterion, Finding finding, double by, double limit) {
        if (by <= 0) {
            return Outcome.of(criterion, Answer.MET, finding);
        }
        double miss = by / limit;
        return new Outcome(criterion, miss <= MARGIN ? Answer.NARROWLY_MISSED : Answer.MISSED, finding, miss);
    }
}
