package vn.vinhphuc.atlas.view.access;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.BaseMap.Road;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.RoadStatus;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * Distances in the words of a language. An estimate and a straight line always say what they are.
 *
 * @param words of the language
 */
public record DistanceText(Words words) {

    public String to(Destination destination) {
        return words.text("destination." + destination.key());
    }

    public String of(Distance distance) {
        return switch (distance) {
            case Distance.Published published -> published(published);
            case Distance.Estimated(Goal to, double km, double errorKm, Route route) ->
                    words.text("distance.estimated", km(km), error(errorKm, km), name(to), roads(route));
            case Distance.StraightLine(Goal to, double km, double errorKm, var _) ->
                    words.text("distance.straight", km(km), error(errorKm, km), name(to));
            case Distance.Unknown(Distance.Reason reason) -> words.text("distance.unknown." + key(reason));
        };
    }

    /** The kilometres alone, with their error; the words of a source that gives none; “not published” where nothing can be said. */
    public String brief(Distance distance) {
        return switch (distance) {
            case Distance.Published published -> text().value(published.figure());
            case Distance.Estimated(var _, double km, double errorKm, var _) -> words.text("distance.brief", km(km), error(errorKm, km));
            case Distance.StraightLine(var _, double km, double errorKm, var _) ->
                    words.text("distance.brief", km(km), error(errorKm, km));
            case Distance.Unknown _ -> text().notPublished();
        };
    }

    /** How it is known, without the kilometres; where nothing can be said, why. */
    public String how(Distance distance) {
        return words.text("distance.how." + switch (distance) {
            case Distance.Published _ -> "published";
            case Distance.Estimated _ -> "estimated";
            case Distance.StraightLine _ -> "straight";
            case Distance.Unknown(Distance.Reason reason) -> key(reason);
        });
    }

    /** Where it leads on the map, and over which roads: “to IC3, by ĐT.310B – CT.05”; empty for what is published. */
    public Optional<String> where(Distance distance) {
        return switch (distance) {
            case Distance.Estimated(Goal to, double _, double _, Route route) -> Optional.of(route.roads().isEmpty()
                    ? words.text("distance.to", name(to)) : words.text("distance.to-by", name(to), roads(route)));
            case Distance.StraightLine(Goal to, double _, double _, var _) -> Optional.of(words.text("distance.to", name(to)));
            case Distance.Published _, Distance.Unknown _ -> Optional.empty();
        };
    }

    /** That a published distance is below the straight line; empty where it is not. */
    public Optional<String> doubt(Distance distance) {
        return distance instanceof Distance.Published(var _, Optional<Double> straightKm)
                ? straightKm.map(km -> words.text("distance.doubt", km(km))) : Optional.empty();
    }

    /** In a few words, for a map: an estimate with its error, a straight line called so. */
    public String onMap(Distance distance) {
        return switch (distance) {
            case Distance.Published published -> text().value(published.figure());
            case Distance.Estimated estimated ->
                    words.text("distance.on-map.estimated", km(estimated.km()), error(estimated.errorKm(), estimated.km()));
            case Distance.StraightLine straight -> words.text("distance.on-map.straight", km(straight.km()));
            case Distance.Unknown(Distance.Reason reason) -> words.text("distance.unknown." + key(reason));
        };
    }

    /** Kilometres as they are told: whole ones from 10 on, else with one decimal. */
    public String km(double km) {
        return words.text("number.quantity", text().numbers().rounded(km, km < 10 ? 1 : 0), words.text("unit.km"));
    }

    /** As precise as the distance, and never less than it is. */
    private String error(double errorKm, double km) {
        double parts = km < 10 ? 10 : 1;
        return words.text("number.quantity", text().numbers().rounded(Math.ceil(errorKm * parts) / parts, 1), words.text("unit.km"));
    }

    static String key(Distance.Reason reason) {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private String published(Distance.Published published) {
        FigureText text = text();
        String value = text.scope(published.figure()).map(scope -> words.text("distance.scope", text.value(published.figure()), scope))
                .orElseGet(() -> text.value(published.figure()));
        String dated = words.text("distance.published", value, text.date(published.figure()));
        return published.straightKm().map(km -> words.text("distance.below-straight", dated, km(km))).orElse(dated);
    }

    private String name(Goal goal) {
        String name = goal.name().in(words.language());
        return goal.status() == RoadStatus.OPERATING ? name
                : words.text(goal.status() == RoadStatus.PLANNED ? "distance.planned" : "distance.under-construction", name);
    }

    private String roads(Route route) {
        return route.roads().stream().map(this::name).distinct().collect(Collectors.joining(" – "));
    }

    private String name(Road road) {
        return road.ref().orElseGet(() -> road.feature().label().in(words.language()));
    }

    private FigureText text() {
        return new FigureText(words);
    }
}
