package vn.vinhphuc.atlas.data;

import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;

/**
 * A way is at least as long as the straight line. A published distance that is shorter shows that the figure or the
 * position is wrong, or that another point of the destination was meant.
 */
final class PublishedBelowStraightLine implements Rule {

    /** The places of {@code geo/places.geojson} that distances lead to. */
    private static final Map<Measure, String> DESTINATIONS = Map.of(
            Measure.DISTANCE_NOI_BAI, "noi-bai-airport",
            Measure.DISTANCE_HANOI, "ha-noi",
            Measure.DISTANCE_HAI_PHONG_PORT, "hai-phong-port",
            Measure.DISTANCE_VINH_YEN, "vinh-yen");

    @Override
    public void check(Draft draft, Problems problems) {
        for (Site site : draft.atlas().sites()) {
            for (Figure figure : site.figures().all()) {
                destination(figure.measure(), draft).ifPresent(place -> site.position().ifPresent(position ->
                        kilometres(figure).ifPresent(km ->
                                check(km, position, place, draft.origins().of(figure), problems))));
            }
        }
    }

    /** The longest way that the figure speaks of. */
    private static Optional<Double> kilometres(Figure figure) {
        return switch (figure.value()) {
            case Value.Quantity(double km, Unit unit, var _) when unit == Unit.KM -> Optional.of(km);
            case Value.Range(double _, double km, Unit unit, var _) when unit == Unit.KM -> Optional.of(km);
            default -> Optional.empty();
        };
    }

    private static Optional<BaseMap.Place> destination(Measure measure, Draft draft) {
        return Optional.ofNullable(DESTINATIONS.get(measure)).flatMap(id ->
                draft.atlas().base().places().stream().filter(place -> place.feature().id().equals(id)).findFirst());
    }

    private static void check(double km, Position position, BaseMap.Place place, Where where, Problems problems) {
        double straight = position.at().metresTo(place.at()) / 1000;
        if (km < straight) {
            problems.warning(where, ProblemKind.BELOW_STRAIGHT_LINE, Quote.number(km),
                    Quote.number(Math.round(straight * 10) / 10.0), place.feature().name().vietnamese());
        }
    }
}
