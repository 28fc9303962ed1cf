package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.function.IntFunction;

/** A few places for a label, from the cheapest on; each is made when someone looks at it. */
public final class Places {

    private final double[] costs;
    private final IntFunction<Candidate> making;

    /** @param making the place at an index of the costs, which ascend */
    Places(double[] costs, IntFunction<Candidate> making) {
        this.costs = costs;
        this.making = making;
    }

    /**
     * Places in any order; of equal ones the earlier comes first.
     *
     * @param costs  of each place, or less
     * @param making the place at an index of the costs
     */
    public static Places of(double[] costs, IntFunction<Candidate> making) {
        int[] order = Ascending.order(costs);
        double[] ascending = new double[costs.length];
        for (int i = 0; i < costs.length; i++) {
            ascending[i] = costs[order[i]];
        }
        return new Places(ascending, i -> making.apply(order[i]));
    }

    /** Places in any order; of equal ones the earlier comes first. */
    public static Places of(List<Candidate> candidates) {
        return of(candidates.stream().mapToDouble(Candidate::cost).toArray(), candidates::get);
    }

    public int size() {
        return costs.length;
    }

    /** What a place costs at least. */
    double cost(int i) {
        return costs[i];
    }

    public Candidate at(int i) {
        return making.apply(i);
    }
}
