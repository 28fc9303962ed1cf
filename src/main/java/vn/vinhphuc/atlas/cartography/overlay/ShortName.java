package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Locale;
import vn.vinhphuc.atlas.domain.Site;

/** The name of a site on the map: zones beside each other do not repeat the name of their park. */
final class ShortName {

    private static final double BESIDE = 46;

    private ShortName() {
    }

    /** @param whole whether the whole name is wanted whatever stands beside */
    static String of(PlacedSite site, List<PlacedSite> all, boolean whole, Plan plan) {
        String label = plan.in(site.site().label());
        int comma = label.indexOf(", ");
        if (whole || comma < 0) {
            return label;
        }
        String family = label.substring(0, comma);
        boolean told = all.stream()
                .takeWhile(other -> !other.equals(site))
                .filter(other -> sameFamily(other.site(), site.site()) && plan.in(other.site().label()).startsWith(family))
                .anyMatch(other -> distance(other, site) < BESIDE * plan.gauge().theme().scale());
        if (!told) {
            return label;
        }
        String zone = label.substring(comma + 2);
        return zone.substring(0, 1).toUpperCase(Locale.ROOT) + zone.substring(1);
    }

    private static boolean sameFamily(Site a, Site b) {
        return a.family().isPresent() && a.family().map(Site.Family::id).equals(b.family().map(Site.Family::id));
    }

    private static double distance(PlacedSite a, PlacedSite b) {
        return a.middle().to(b.middle());
    }
}
