package vn.vinhphuc.atlas.cartography.subject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.Later;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.Reach;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/**
 * Finds what the question of a guest puts on the map. Safe to use from several threads, of which none waits while another finds
 * out: the window asks for its view while the scenes of a tour are painted. It keeps the latest answers.
 */
public final class Finder {

    /** Answers of each kind: a tour has about as many questions. */
    private static final int MOST = 16;

    private final Atlas atlas;
    private final Access access;
    private final Later<Matcher> matcher;
    private final Map<Criteria, Map<String, Fate>> fates = latest();
    private final Map<Narrowed, Map<String, Fate>> narrowed = latest();
    private final Map<Reach, Optional<Reached>> reached = latest();

    public Finder(Atlas atlas) {
        this.atlas = atlas;
        this.access = new Access(atlas.base());
        this.matcher = new Later<>(() -> new Matcher(atlas, access));
    }

    private static <K, V> Map<K, V> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        });
    }

    /** What a map of a view is about. */
    public Subject subject(ViewState view) {
        return new Subject(view.administration(), view.period(), view.selection(), findings(view));
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
        matcher.get().prepare(atlas.sites().subList(from, to));
        return to;
    }

    /** What becomes of every site. */
    public Matching matching(Criteria criteria) {
        return matcher.get().match(criteria);
    }

    private Findings findings(ViewState view) {
        Inquiry inquiry = view.inquiry();
        SiteFilter filter = view.filter().withoutStars();
        return new Findings(inquiry.compared(), inquiry.criteria(), filter, fates(new Narrowed(inquiry.criteria(), filter, view.period())),
                inquiry.reach().flatMap(reach -> kept(reached, reach, this::reached)), inquiry.measured());
    }

    /** Beside the lock of the map: an answer that two find out at once is the same. */
    private static <K, V> V kept(Map<K, V> known, K question, Function<K, V> finding) {
        V answer = known.get(question);
        if (answer == null) {
            answer = finding.apply(question);
            known.put(question, answer);
        }
        return answer;
    }

    private Map<String, Fate> fates(Criteria criteria) {
        return criteria.isEmpty() ? Map.of() : kept(fates, criteria, asked -> matching(asked).verdicts().stream()
                .collect(Collectors.toUnmodifiableMap(verdict -> verdict.site().id(), Verdict::fate)));
    }

    /** What the list leaves out recedes on the map too. */
    private Map<String, Fate> fates(Narrowed question) {
        return question.filter.equals(SiteFilter.ALL) ? fates(question.criteria) : kept(narrowed, question, this::narrow);
    }

    private Map<String, Fate> narrow(Narrowed question) {
        Map<String, Fate> asked = fates(question.criteria);
        PeriodView then = PeriodView.of(atlas, question.period);
        return then.sites().stream().collect(Collectors.toUnmodifiableMap(site -> site.site().id(), site ->
                then.draws(site) && question.filter.shows(site, Shortlist.EMPTY)
                ? asked.getOrDefault(site.site().id(), Fate.KEPT) : Fate.DROPPED));
    }

    private Optional<Reached> reached(Reach reach) {
        return atlas.site(reach.site()).map(site -> Reached.of(reach, site, access));
    }

    /** A question to the sites that a list leaves; the status of a site is that of the period. */
    private record Narrowed(Criteria criteria, SiteFilter filter, PlanPeriod period) {
    }
}
