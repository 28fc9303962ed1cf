package vn.vinhphuc.atlas.view;

import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * Which sites a list shows.
 *
 * @param kinds    empty for all
 * @param statuses empty for all
 */
public record SiteFilter(Set<SiteKind> kinds, Set<Status> statuses) {

    public static final SiteFilter ALL = new SiteFilter(Set.of(), Set.of());

    public SiteFilter {
        kinds = java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
        statuses = java.util.Collections.unmodifiableSet(new TreeSet<>(statuses));
    }

    public boolean shows(Site site) {
        return (kinds.isEmpty() || kinds.contains(site.kind()))
                && (statuses.isEmpty() || statuses.contains(site.status()));
    }

    /** Takes a kind in, or out where it is in. */
    public SiteFilter toggle(SiteKind kind) {
        return new SiteFilter(toggled(kinds, kind), statuses);
    }

    /** Takes a status in, or out where it is in. */
    public SiteFilter toggle(Status status) {
        return new SiteFilter(kinds, toggled(statuses, status));
    }

    /** How many sites of a kind the chosen statuses leave. */
    public int count(Atlas atlas, SiteKind kind) {
        SiteFilter alone = new SiteFilter(Set.of(kind), statuses);
        return (int) atlas.sites().stream().filter(alone::shows).count();
    }

    /** How many sites of a status the chosen kinds leave. */
    public int count(Atlas atlas, Status status) {
        SiteFilter alone = new SiteFilter(kinds, Set.of(status));
        return (int) atlas.sites().stream().filter(alone::shows).count();
    }

    private static <E> Set<E> toggled(Set<E> set, E element) {
        Set<E> changed = new TreeSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }
}
