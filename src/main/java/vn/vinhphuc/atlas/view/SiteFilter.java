package vn.vinhphuc.atlas.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;

/**
 * Which sites a list shows.
 *
 * @param kinds    empty for all
 * @param statuses empty for all
 * @param starred  whether only those with a star on the shortlist
 */
public record SiteFilter(Set<SiteKind> kinds, Set<Status> statuses, boolean starred) {

    public static final SiteFilter ALL = new SiteFilter(Set.of(), Set.of(), false);

    public SiteFilter {
        kinds = java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
        statuses = java.util.Collections.unmodifiableSet(new TreeSet<>(statuses));
    }

    /** @param site with the status of the period that is looked at */
    public boolean shows(SiteThen site, Shortlist shortlist) {
        return (!starred || shortlist.isStarred(site.site().id())) && (kinds.isEmpty() || kinds.contains(site.site().kind()))
                && (statuses.isEmpty() || statuses.contains(site.status()));
    }

    /** What everybody sees of it, who has no stars. */
    public SiteFilter withoutStars() {
        return starred ? new SiteFilter(kinds, statuses, false) : this;
    }

    /** The same as a question, stars aside. */
    public List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        if (!kinds.isEmpty()) {
            all.add(new Criterion.Kinds(kinds));
        }
        if (!statuses.isEmpty()) {
            all.add(new Criterion.Statuses(statuses));
        }
        return all;
    }

    /** Takes a kind in, or out where it is in. */
    public SiteFilter toggle(SiteKind kind) {
        return new SiteFilter(toggled(kinds, kind), statuses, starred);
    }

    /** Takes a status in, or out where it is in. */
    public SiteFilter toggle(Status status) {
        return new SiteFilter(kinds, toggled(statuses, status), starred);
    }

    /** Shows only sites with a star, or all again. */
    public SiteFilter toggleStarred() {
        return new SiteFilter(kinds, statuses, !starred);
    }

    /** How many sites of a kind the chosen statuses leave. */
    public int count(PeriodView then, Shortlist shortlist, SiteKind kind) {
        return new SiteFilter(Set.of(kind), statuses, starred).count(then, shortlist);
    }

    /** How many sites of a status the chosen kinds leave. */
    public int count(PeriodView then, Shortlist shortlist, Status status) {
        return new SiteFilter(kinds, Set.of(status), starred).count(then, shortlist);
    }

    /** How many of the sites with a star the chosen kinds and statuses leave. */
    public int countStarred(PeriodView then, Shortlist shortlist) {
        return new SiteFilter(kinds, statuses, true).count(then, shortlist);
    }

    private int count(PeriodView then, Shortlist shortlist) {
        return (int) then.drawn().stream().filter(site -> shows(site, shortlist)).count();
    }

    private static <E> Set<E> toggled(Set<E> set, E element) {
        Set<E> changed = new TreeSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }
}
