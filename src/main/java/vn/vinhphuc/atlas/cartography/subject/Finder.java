package vn.vinhphuc.atlas.cartography.subject;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** Finds what the question of a guest puts on the map. Safe to use from several threads; it keeps the last answer. */
public final class Finder {

    private final Atlas atlas;
    private @Nullable Access access;
    private @Nullable Matcher matcher;
    private Inquiry asked = Inquiry.NONE;
    private Findings found = Findings.NONE;

    public Finder(Atlas atlas) {
        this.atlas = atlas;
    }

    /** What a map of a view is about. */
    public Subject subject(ViewState view) {
        return new Subject(view.administration(), view.period(), view.selection(), findings(view.inquiry()));
    }

    /**
     * Makes ready for the first question, so that it is answered at once; takes a while, and holds up nobody.
     *
     * @param from  the number of the first site
     * @param count of sites
     * @return the number of the first site that is left
     */
    public int warm(int from, int count) {
        int to = Math.min(atlas.sites().size(), from + count);
        ready().prepare(atlas.sites().subList(from, to));
        return to;
    }

    /** What becomes of every site. */
    public Matching matching(Criteria criteria) {
        return ready().match(criteria);
    }

    /** Beside the lock, since roads take a while. */
    private Matcher ready() {
        Matcher known = kept();
        if (known != null) {
            return known;
        }
        Access roads = new Access(atlas.base());
        return keep(roads, new Matcher(atlas, roads));
    }

    private synchronized @Nullable Matcher kept() {
        return matcher;
    }

    private synchronized Matcher keep(Access roads, Matcher made) {
        if (matcher == null) {
            access = roads;
            matcher = made;
        }
        return matcher();
    }

    private synchronized Findings findings(Inquiry inquiry) {
        if (!inquiry.equals(asked)) {
            Map<String, Fate> fates = inquiry.criteria().equals(asked.criteria()) ? found.fates() : fates(inquiry.criteria());
            Optional<Reached> reached = inquiry.reach().equals(asked.reach()) ? found.reached() : reached(inquiry);
            found = new Findings(inquiry.compared(), inquiry.criteria(), fates, reached, inquiry.measured());
            asked = inquiry;
        }
        return found;
    }

    private Map<String, Fate> fates(Criteria criteria) {
        return criteria.isEmpty() ? Map.of() : matcher().match(criteria).verdicts().stream()
                .collect(Collectors.toMap(verdict -> verdict.site().id(), Verdict::fate));
    }

    private Optional<Reached> reached(Inquiry inquiry) {
        return inquiry.reach().flatMap(reach -> atlas.site(reach.site()).map(site -> Reached.of(reach, site, access())));
    }

    private Matcher matcher() {
        Matcher made = Optional.ofNullable(matcher).orElseGet(() -> new Matcher(atlas, access()));
        matcher = made;
        return made;
    }

    /** Made when it is first needed: a map without a question has no use for a network of roads. */
    private Access access() {
        Access made = Optional.ofNullable(access).orElseGet(() -> new Access(atlas.base()));
        access = made;
        return made;
    }
}
