package vn.vinhphuc.atlas.ui.match;

import java.util.Optional;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.match.Matching;

/** What the form shows at a time: the question in a language, and what became of the sites. */
record Shown(Atlas atlas, Words words, Matching matching) {

    Criteria criteria() {
        return matching.criteria();
    }

    /** How many sites a criterion alone leaves; empty if it is not asked, or while nobody knows. */
    Optional<Matching.Tally> tally(String key) {
        return matching.verdicts().isEmpty() ? Optional.empty()
                : matching.tallies().stream().filter(tally -> tally.criterion().key().equals(key)).findFirst();
    }

    /** What is asked under a key; empty if it is not. */
    Optional<Criterion> asked(String key) {
        return criteria().all().stream().filter(criterion -> criterion.key().equals(key)).findFirst();
    }
}
