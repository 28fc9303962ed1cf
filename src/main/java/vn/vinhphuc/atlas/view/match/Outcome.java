package vn.vinhphuc.atlas.view.match;

import vn.vinhphuc.atlas.view.Criterion;

/**
 * What a criterion says about a site.
 *
 * @param finding what it rests on
 * @param miss    by how much a number misses the limit, as a share of the limit; 0 if it meets it or is no number
 */
public record Outcome(Criterion criterion, Answer answer, Finding finding, double miss) {

    /** The answer to one criterion. */
    public enum Answer {
        MET,
        /**
         * Not met, but by little: a number within {@link Assessment#MARGIN} of the limit, an estimate within its own error of it, a
         * status one step behind, a site that takes any sector.
         */
        NARROWLY_MISSED,
        MISSED,
        /** Nothing is published that would tell. */
        UNKNOWN;

        /** Whether the site does not meet it, narrowly or not. */
        public boolean isMiss() {
            return this == MISSED || this == NARROWLY_MISSED;
        }
    }

    static Outcome of(Criterion criterion, Answer answer, Finding finding) {
        return new Outcome(criterion, answer, finding, 0);
    }
}
