package vn.vinhphuc.atlas.bench;

import java.util.List;

/**
 * Measured times and what is told of them.
 *
 * @param median ms
 * @param p95    ms, as long as 95 % of them or longer
 * @param p99    ms
 * @param most   ms
 * @param raw    ms, in the order they were measured
 */
record Times(double median, double p95, double p99, double most, List<Double> raw) {

    /** @param raw ms, one or more */
    static Times of(List<Double> raw) {
        List<Double> sorted = raw.stream().sorted().toList();
        return new Times(rank(sorted, 0.5), rank(sorted, 0.95), rank(sorted, 0.99), sorted.getLast(),
                raw.stream().map(Times::rounded).toList());
    }

    @Override
    public String toString() {
        return "%.1f / %.1f / %.1f ms (at most %.0f, %d values)".formatted(median, p95, p99, most, raw.size());
    }

    private static double rank(List<Double> sorted, double share) {
        return rounded(sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)));
    }

    private static double rounded(double ms) {
        return Math.rint(ms * 100) / 100;
    }
}
