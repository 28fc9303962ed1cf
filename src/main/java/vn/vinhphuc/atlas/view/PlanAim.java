package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.Province;

/**
 * What the plan aims at until the end of a period.
 *
 * @param target    with the decision that set it
 * @param count     how many; empty if the target is about land only
 * @param hectares  how much land
 * @param beside    other counts and areas for the same year, of which some may have been replaced, as their cautions say
 * @param conflicts where sources disagree about it, and which value is shown
 */
public record PlanAim(Province.Target target, Optional<Figure> count, Optional<Figure> hectares, List<Figure> beside,
                      List<Province.Conflict> conflicts) {

    public PlanAim {
        beside = List.copyOf(beside);
        conflicts = List.copyOf(conflicts);
    }

    /** The aims of a period, in the order of the pack; none for 2021 and today. */
    static List<PlanAim> of(Atlas atlas, PlanPeriod period) {
        OptionalInt horizon = switch (period) {
            case Y2021, TODAY -> OptionalInt.empty();
            case TO_2030 -> OptionalInt.of(2030);
            case VISION_2050 -> OptionalInt.of(2050);
        };
        return atlas.province().targets().stream()
                .filter(target -> horizon.isPresent() && target.horizon() == horizon.getAsInt())
                .map(target -> of(target, atlas.province())).toList();
    }

    private static PlanAim of(Province.Target target, Province province) {
        List<Figure> beside = target.figures().all().stream().filter(figure -> !figure.preferred())
                .filter(figure -> figure.measure() == Measure.COUNT || figure.measure() == Measure.TOTAL_AREA).toList();
        String subject = target.subject() + "-by-" + target.horizon();
        return new PlanAim(target, target.figures().preferred(Measure.COUNT), target.figures().preferred(Measure.TOTAL_AREA), beside,
                province.conflicts().stream().filter(conflict -> conflict.id().equals(subject) && !beside.isEmpty()).toList());
    }
}
