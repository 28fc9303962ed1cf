package vn.vinhphuc.atlas.view;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;

/**
 * The sites that a site is bound up with.
 *
 * @param inside       the site it lies inside, to which it is not added
 * @param contains     sites that lie inside it
 * @param supersededBy the site that replaced it in a newer plan
 * @param replaces     sites of earlier plans that it replaced
 * @param family       other zones and phases of the same park
 */
public record Kinship(Optional<Site> inside, List<Site> contains, Optional<Site> supersededBy, List<Site> replaces,
                      List<Site> family) {

    public Kinship {
        contains = List.copyOf(contains);
        replaces = List.copyOf(replaces);
        family = List.copyOf(family);
    }

    public static Kinship of(Atlas atlas, Site site) {
        Optional<Site> inside = site.partOf().flatMap(atlas::site);
        List<Site> contains = atlas.sites().stream()
                .filter(other -> other.partOf().filter(site.id()::equals).isPresent()).toList();
        List<Site> family = atlas.sites().stream()
                .filter(other -> !other.equals(site) && sameFamily(site, other))
                .filter(other -> !contains.contains(other) && inside.filter(other::equals).isEmpty())
                .toList();
        return new Kinship(inside, contains, site.supersededBy().flatMap(atlas::site),
                atlas.sites().stream().filter(other -> other.supersededBy().filter(site.id()::equals).isPresent()).toList(),
                family);
    }

    private static boolean sameFamily(Site one, Site other) {
        return one.family().isPresent() && one.family().map(Site.Family::id).equals(other.family().map(Site.Family::id));
    }
}
