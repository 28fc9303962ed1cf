package vn.vinhphuc.atlas.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;

class ProblemTest {

    /** 5.314 would be five thousand hectares to a Vietnamese reader. */
    @Test
    void figuresAreToldInTheNotationOfTheLanguage() {
        Problem problem = new Problem(Severity.WARNING, ProblemKind.ABOVE_TOTAL_AREA, "clusters.json", "/3/figures/5",
                List.of("industrial-land", "5.314", "5.18"));
        assertThat(problem.sentence(Words.of(Language.VIETNAMESE)))
                .contains("Đất công nghiệp", "5,314 ha", "5,18 ha").doesNotContain("industrial-land");
        assertThat(problem.sentence(Words.of(Language.ENGLISH))).contains("Industrial land", "5.314 ha", "5.18 ha");
    }

    @Test
    void whatIsNoFigureStaysAsItWasFound() {
        Problem leased =
                new Problem(Severity.WARNING, ProblemKind.LEASED_ABOVE_LEASABLE, "parks.json", "", List.of("512.5", "480", "S12", "2023"));
        assertThat(leased.sentence(Words.of(Language.VIETNAMESE))).contains("512,5 ha", "480 ha", "S12", "2023");
        Problem version = new Problem(Severity.ERROR, ProblemKind.WRONG_CHECKSUM, "manifest.json", "", List.of("1.5", "2.5"));
        assertThat(version.sentence(Words.of(Language.VIETNAMESE))).contains("1.5", "2.5");
    }

    @Test
    void refusalsOfTheSystemAreToldInTheLanguage() {
        Problem refused = new Problem(Severity.ERROR, ProblemKind.UNREADABLE, "parks.json", "", List.of("Permission denied"));
        assertThat(refused.sentence(Words.of(Language.VIETNAMESE))).contains("không có quyền").doesNotContain("Permission");
    }
}
