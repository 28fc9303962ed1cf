package vn.vinhphuc.atlas.view.booth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.match.Matcher;
import vn.vinhphuc.atlas.view.match.Matching;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

class QuestionTest {

    /** A guest who touches a question and finds nothing, or everything, has learned nothing. */
    @Test
    void theShippedSitesAnswerEachQuestion() {
        Atlas atlas = RealAtlas.ATLAS;
        Matcher matcher = new Matcher(atlas, new Access(atlas.base()));
        for (Question question : Question.values()) {
            Matching matching = matcher.match(Criteria.NONE.toggle(question.criteria()));
            assertThat(matching.with(Fate.KEPT).size()).as(question.key()).isBetween(3, 40);
        }
    }
}
