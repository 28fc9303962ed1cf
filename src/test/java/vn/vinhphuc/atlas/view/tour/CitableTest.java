package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

class CitableTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;

    @Test
    void policiesAndStatementsAreFoundByTheirWords() {
        Words words = Words.of(Language.VIETNAMESE);
        List<Citable> found = Citable.find(ATLAS, words, "thu nhap doanh nghiep 10%", 9);
        assertThat(found).isNotEmpty().allSatisfy(one -> assertThat(one.point().isKnown(ATLAS)).isTrue());
        assertThat(found.getFirst().point()).isEqualTo(new Point(Optional.empty(), Optional.of("cit-10")));
        assertThat(Citable.find(ATLAS, words, "", 3)).hasSize(3);
        assertThat(Citable.find(ATLAS, words, "qwertz", 3)).isEmpty();
    }
}
