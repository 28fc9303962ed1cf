package vn.vinhphuc.atlas.view.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;

/**
 * Sites by merits with weights. Of each merit the best site earns 1, the worst 0, the others in proportion; a site of which nothing is
 * published earns 0 and is marked. The score is the mean of what is earned, weighted.
 *
 * @param weights in the order of {@link Merit}
 * @param places  the best first; equal scores in the order of the atlas
 */
public record Ranking(Map<Merit, Double> weights, List<Place> places) {

    /**
     * The place of a site.
     *
     * @param score   0…1
     * @param earned  for each merit with a weight 0…1; empty if nothing is published
     */
    public record Place(Site site, double score, Map<Merit, Optional<Double>> earned) {

        /** Merits that earn nothing because nothing is published. */
        public List<Merit> unknown() {
            return earned.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        }
    }

    public Ranking {
        places = List.copyOf(places);
    }

    static Ranking of(List<Site> sites, Map<Merit, Double> weights, BiFunction<Site, Destination, Access.Line> line) {
        Map<Merit, List<Optional<Double>>> earned = new LinkedHashMap<>();
        weights.keySet().forEach(merit -> earned.put(merit,
                earned(sites.stream().map(site -> better(site, merit, line)).toList())));
        double whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            Map<Merit, Optional<Double>> own = new LinkedHashMap<>();
            double score = 0;
            for (Map.Entry<Merit, Double> weight : weights.entrySet()) {
                Optional<Double> share = earned.getOrDefault(weight.getKey(), List.of()).get(i);
                own.put(weight.getKey(), share);
                score += share.orElse(0.0) * weight.getValue() / whole;
            }
            places.add(new Place(sites.get(i), score, java.util.Collections.unmodifiableMap(own)));
        }
        places.sort(Comparator.comparingDouble(Place::score).reversed());
        return new Ranking(weights, places);
    }

    /** The score of a site; empty if it is not ranked. */
    public Optional<Double> score(Site site) {
        return places.stream().filter(place -> place.site().id().equals(site.id())).map(Place::score).findFirst();
    }

    /** The value of a merit so that more is better; empty if nothing is published. */
    private static Optional<Double> better(Site site, Merit merit, BiFunction<Site, Destination, Access.Line> line) {
        return switch (merit) {
            case AVAILABLE -> FreeLand.of(site).hectares();
            case FILL -> site.fillPercent().map(percent -> -percent);
            case NOI_BAI -> shorter(line.apply(site, Destination.NOI_BAI));
            case INTERCHANGE -> shorter(line.apply(site, Destination.INTERCHANGE));
            case HAI_PHONG -> shorter(line.apply(site, Destination.HAI_PHONG_PORT));
        };
    }

    private static Optional<Double> shorter(Access.Line line) {
        return line.byRoad().flatMap(Distance::roadKm).map(km -> -km);
    }

    private static List<Optional<Double>> earned(List<Optional<Double>> values) {
        List<Double> known = values.stream().flatMap(Optional::stream).toList();
        double worst = known.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double best = known.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return values.stream().map(value -> value.map(amount -> best == worst ? 1.0 : (amount - worst) / (best - worst))).toList();
    }
}
