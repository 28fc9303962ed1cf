package vn.vinhphuc.atlas.data;

import java.util.List;

/** The rules that look at several values at once. */
final class Rules {

    private static final List<Rule> ALL = List.of(
            new KnownSites(), new NoCircles(), new Families(), new LeasedAboveLeasable(), new PartsAboveTotal(),
            new InsideTerritory(), new PublishedBelowStraightLine(), new NewestDate());

    private Rules() {
    }

    static void check(Draft draft, Problems problems) {
        ALL.forEach(rule -> rule.check(draft, problems));
    }
}
