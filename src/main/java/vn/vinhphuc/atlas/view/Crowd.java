package vn.vinhphuc.atlas.view;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * Several sites in a few words.
 *
 * @param kinds    how many there are of each kind, in the order of kinds
 * @param statuses how many there are in each status, in the order of statuses
 * @param first    the largest of them, those without a published area last
 * @param others   how many there are besides
 */
public record Crowd(Map<SiteKind, Integer> kinds, Map<Status, Integer> statuses, List<Site> first, int others) {

    private static final int NAMED = 4;

    /** @param ids those that the atlas does not know are left out */
    public static Crowd of(Atlas atlas, List<String> ids) {
        List<Site> sites = ids.stream().flatMap(id -> atlas.site(id).stream())
                .sorted(Comparator.<Site, Double>comparing(site -> -site.hectares().orElse(-1.0)).thenComparing(Site::id)).toList();
        EnumMap<SiteKind, Integer> kinds = new EnumMap<>(SiteKind.class);
        EnumMap<Status, Integer> statuses = new EnumMap<>(Status.class);
        sites.forEach(site -> {
            kinds.merge(site.kind(), 1, Integer::sum);
            statuses.merge(site.status(), 1, Integer::sum);
        });
        // One more name takes no more room than the line that says that one is left out.
        int named = sites.size() == NAMED + 1 ? NAMED + 1 : Math.min(NAMED, sites.size());
        return new Crowd(Collections.unmodifiableMap(kinds), Collections.unmodifiableMap(statuses), sites.subList(0, named),
                sites.size() - named);
    }
}
