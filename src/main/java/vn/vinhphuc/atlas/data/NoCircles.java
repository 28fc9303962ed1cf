package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;

/** A site cannot lie inside itself or replace itself, not even by way of others. */
final class NoCircles implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        Set<String> reported = new HashSet<>();
        for (Site site : draft.atlas().sites()) {
            check(site, Site::partOf, "partOf", draft, problems, reported);
            check(site, Site::supersededBy, "supersededBy", draft, problems, reported);
        }
    }

    private static void check(Site start, Function<Site, Optional<String>> next, String field, Draft draft,
                              Problems problems, Set<String> reported) {
        List<String> way = way(start, next, draft.atlas());
        boolean circle = way.size() > 1 && way.getFirst().equals(way.getLast());
        if (circle && reported.add(field + way.stream().sorted().distinct().toList())) {
            problems.error(draft.origins().of(start).field(field), ProblemKind.CYCLE, String.join(" → ", way));
        }
    }

    /** The ids from a site onwards, until nothing follows or an id returns. */
    private static List<String> way(Site start, Function<Site, Optional<String>> next, Atlas atlas) {
        List<String> way = new ArrayList<>(List.of(start.id()));
        Optional<String> id = next.apply(start);
        while (id.isPresent()) {
            boolean returns = way.contains(id.get());
            way.add(id.get());
            id = returns ? Optional.empty() : id.flatMap(atlas::site).flatMap(next);
        }
        return way;
    }
}
