package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a guest asks of a site.
 *
 * @param all     in a fixed order, no two about the same thing; none if nothing is asked
 * @param weights by what the sites that are kept are ranked, each {@value Criterion#LEAST}…{@value Criterion#MOST}; none for no ranking
 */
public record Criteria(List<Criterion> all, Map<Merit, Double> weights) {

    public static final Criteria NONE = new Criteria(List.of(), Map.of());

    private static final List<Class<?>> ORDER = List.of(Criterion.Available.class, Criterion.Sectors.class,
            Criterion.Statuses.class, Criterion.Within.class, Criterion.FillBelow.class, Criterion.Kinds.class,
            Criterion.Districts.class);

    /** @throws IllegalArgumentException if two criteria are about the same thing, or a weight is out of range */
    public Criteria {
        all = all.stream().sorted(Comparator.<Criterion>comparingInt(one -> ORDER.indexOf(one.getClass()))
                .thenComparing(one -> one instanceof Criterion.Within within ? within.to().ordinal() : 0)).toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).replaces(all.get(i - 1))) {
                throw new IllegalArgumentException("two criteria are about the same: " + all.get(i - 1) + ", " + all.get(i));
            }
        }
        Map<Merit, Double> sorted = new EnumMap<>(Merit.class);
        sorted.putAll(weights);
        weights = Collections.unmodifiableMap(sorted);
        if (!weights.values().stream().allMatch(weight -> weight >= Criterion.LEAST && weight <= Criterion.MOST)) {
            throw new IllegalArgumentException("a weight is out of range: " + weights);
        }
    }

    public static Criteria of(Criterion... all) {
        return new Criteria(List.of(all), Map.of());
    }

    /** The criterion of a kind; of several distances, the first. */
    public <C extends Criterion> Optional<C> find(Class<C> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** These, with one more or in place of the one about the same thing. */
    public Criteria with(Criterion criterion) {
        List<Criterion> changed = new ArrayList<>(without(criterion).all);
        changed.add(criterion);
        return new Criteria(changed, weights);
    }

    /** These, without the one about the same thing. */
    public Criteria without(Criterion criterion) {
        return new Criteria(all.stream().filter(one -> !one.replaces(criterion)).toList(), weights);
    }

    /** Whether all of these are asked. */
    public boolean asks(List<Criterion> these) {
        return all.containsAll(these);
    }

    /** These with the others, in place of those about the same things, or without them where all are asked already. */
    public Criteria toggle(List<Criterion> others) {
        Criteria changed = this;
        for (Criterion other : others) {
            changed = asks(others) ? changed.without(other) : changed.with(other);
        }
        return changed;
    }

    public Criteria withWeights(Map<Merit, Double> to) {
        return new Criteria(all, to);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
