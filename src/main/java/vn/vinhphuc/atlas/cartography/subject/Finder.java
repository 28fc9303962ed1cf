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
import vn.vinhphuc.atlas.view.match.Verdict;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** Finds what the question of a guest puts on the map. Safe to use from several threads; it keeps the last answer. */
public final class Finder {

    private final Atlas atlas;
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

    private synchronized Findings findings(Inquiry inquiry) {
        if (!inquiry.equals(asked)) {
            Map<String, Fate> fates = inquiry.criteria().equals(asked.criteria()) ? found.fates() : fates(inquiry.criteria());
            found = new Findings(inquiry.compared(), inquiry.criteria(), fates);
            asked = inquiry;
        }
        return found;
    }

    private Map<String, Fate> fates(Criteria criteria) {
        return criteria.isEmpty() ? Map.of() : matcher().match(criteria).verdicts().stream()
                .collect(Collectors.toMap(verdict -> verdict.site().id(), Verdict::fate));
    }

    /** Made when it is first needed: a map without a question has no use for a network of roads. */
    private Matcher matcher() {
        Matcher made = Optional.ofNullable(matcher).orElseGet(() -> new Matcher(atlas, new Access(atlas.base())));
        matcher = made;
        return made;
    }
}
