package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Site;

/** What a site is part of or superseded by has to be a site of the pack. */
final class KnownSites implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        if (!draft.complete()) {
            return;
        }
        List<String> known = draft.atlas().sites().stream().map(Site::id).toList();
        for (Site site : draft.atlas().sites()) {
            Where where = draft.origins().of(site);
            check(site.partOf(), known, where.field("partOf"), problems);
            check(site.supersededBy(), known, where.field("supersededBy"), problems);
        }
    }

    private static void check(Optional<String> id, List<String> known, Where where, Problems problems) {
        id.filter(other -> !other.startsWith("?") && !known.contains(other)).ifPresent(other ->
                problems.error(where, ProblemKind.UNKNOWN_SITE, Quote.of(other), Nearest.to(other, known)));
    }
}
