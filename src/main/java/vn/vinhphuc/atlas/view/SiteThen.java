package vn.vinhphuc.atlas.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Value;

/**
 * A site in a period of the plan.
 *
 * @param status   in that period; in plan periods that of today, since nobody knows how far it will have come
 * @param figure   what says so; empty if nothing does
 * @param presence whether it is shown
 */
public record SiteThen(Site site, Status status, Optional<Figure> figure, Presence presence) {

    /** Whether a site is shown in a period, and if not, why. */
    public enum Presence {
        SHOWN,
        /** It belongs to a later period. */
        LATER,
        /** It stands in an earlier plan only, or a newer plan replaced it. */
        EARLIER_PLAN,
        /** No status of that time is published. */
        NOT_KNOWN;

        /** A word for files and for keys of words. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final LocalDate END_OF_2021 = LocalDate.of(2021, 12, 31);

    /** A site in a period. In 2021 it is what the newest source of that time says, which may be of an earlier year. */
    public static SiteThen of(Site site, PlanPeriod period) {
        if (period != PlanPeriod.Y2021) {
            return of(site, site.status(), site.figures().preferred(Measure.STATUS), period);
        }
        Optional<Figure> then = site.figures().all().stream().filter(figure -> figure.measure() == Measure.STATUS)
                .filter(figure -> last(figure).filter(date -> !date.isAfter(END_OF_2021)).isPresent())
                .max(Comparator.comparing((Figure figure) -> last(figure).orElseThrow()));
        return then.map(figure -> of(site, status(figure), then, period))
                .orElseGet(() -> new SiteThen(site, Status.UNKNOWN, Optional.empty(), Presence.NOT_KNOWN));
    }

    /** 0…100; empty where none is published, and for 2021, of which the rates of today say nothing. */
    public Optional<Double> fillPercent(PlanPeriod period) {
        return period == PlanPeriod.Y2021 ? Optional.empty() : site.fillPercent();
    }

    public boolean isShown() {
        return presence == Presence.SHOWN;
    }

    private static SiteThen of(Site site, Status status, Optional<Figure> figure, PlanPeriod period) {
        return new SiteThen(site, status, figure, presence(site, status, period));
    }

    private static Presence presence(Site site, Status status, PlanPeriod period) {
        return switch (status) {
            case OPERATING, UNDER_CONSTRUCTION, APPROVED, CALLING_FOR_DEVELOPER, UNKNOWN -> Presence.SHOWN;
            case PLANNED_2030 -> period.compareTo(PlanPeriod.TO_2030) < 0 ? Presence.LATER
                    : site.supersededBy().isPresent() ? Presence.EARLIER_PLAN : Presence.SHOWN;
            case VISION_2050 -> period == PlanPeriod.VISION_2050 ? Presence.SHOWN : Presence.LATER;
            case EARLIER_PLAN -> Presence.EARLIER_PLAN;
        };
    }

    private static Optional<LocalDate> last(Figure figure) {
        return figure.provenance().asOf().last();
    }

    private static Status status(Figure figure) {
        return figure.value() instanceof Value.StatusValue(Status status, var _) ? status : Status.UNKNOWN;
    }
}
