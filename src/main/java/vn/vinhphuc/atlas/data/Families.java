package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Text;

/** The zones of one park belong to a family of two or more with one name. */
final class Families implements Rule {

    @Override
    public void check(Draft draft, Problems problems) {
        Map<String, List<Site>> families = new LinkedHashMap<>();
        for (Site site : draft.atlas().sites()) {
            site.family().ifPresent(family -> families.computeIfAbsent(family.id(), _ -> new ArrayList<>()).add(site));
        }
        families.values().forEach(members -> check(members, draft, problems));
    }

    private static void check(List<Site> members, Draft draft, Problems problems) {
        Text name = members.getFirst().family().orElseThrow().name();
        for (Site member : members) {
            Site.Family family = member.family().orElseThrow();
            Where where = draft.origins().of(member);
            if (!family.name().equals(name)) {
                problems.error(where.field("familyName"), ProblemKind.FAMILY_NAMES_DIFFER,
                        Quote.of(family.name().vietnamese()), Quote.of(name.vietnamese()));
            }
            if (members.size() == 1 && draft.complete()) {
                problems.error(where.field("family"), ProblemKind.FAMILY_ALONE, Quote.of(family.id()));
            }
        }
    }
}
