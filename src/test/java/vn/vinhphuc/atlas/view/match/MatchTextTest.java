package vn.vinhphuc.atlas.view.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;

class MatchTextTest {

    private static final Access ACCESS = new Access(RealAtlas.ATLAS.base());
    private static final Matcher MATCHER = new Matcher(RealAtlas.ATLAS, ACCESS);
    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Words VIETNAMESE = Words.of(Language.VIETNAMESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kcn-khai-quang | noi-bai | 25 km (published, 12/2025)",
        "kcn-phuc-yen | noi-bai | nearly 10 km (published, 03/2024); below the straight line of 12 km, perhaps to another point",
        "kcn-binh-xuyen | noi-bai | about 18 km ± 9 km to Nội Bài International Airport, estimated along schematic roads (ĐT.310B – CT.05)",
        "kcn-binh-xuyen | hanoi | 34 km ± 3 km in a straight line to Hanoi (centre); longer by road",
        "kcn-khai-quang | lao-cai | not published, and the map ends before it",
    })
    void saysHowADistanceIsKnown(String site, String to, String words) {
        Destination destination = Stream.of(Destination.values()).filter(one -> one.key().equals(to)).findFirst().orElseThrow();
        Distance best = ACCESS.from(RealAtlas.ATLAS.site(site).orElseThrow(), destination).best();
        assertThat(new DistanceText(ENGLISH).of(best)).isEqualTo(words);
    }

    @Test
    void saysThatARingRoadIsNotBuilt() {
        Distance ring = ACCESS.from(RealAtlas.ATLAS.site("kcn-khai-quang").orElseThrow(), Destination.RING_ROAD).best();
        assertThat(new DistanceText(VIETNAMESE).of(ring)).contains("đường chim bay", "(quy hoạch)");
    }

    @Test
    void givesTheReasonInWords() {
        List<Outcome> outcomes = MATCHER.match(Criteria.of(new Criterion.Available(20), new Criterion.Sectors(Set.of("electronics")),
                new Criterion.Within(Destination.NOI_BAI, 30))).verdict("kcn-khai-quang").orElseThrow().outcomes();
        assertThat(outcomes).extracting(new MatchText(RealAtlas.ATLAS, ENGLISH)::reason).satisfies(reasons -> {
            assertThat(reasons.get(0)).startsWith("at least 20 ha free: 5.83 ha free (12/2025, ");
            assertThat(reasons.get(1)).startsWith("sector Electronics and components: ").contains("Electronics");
            assertThat(reasons.get(2)).isEqualTo("within 30 km of Nội Bài Airport: 25 km (published, 12/2025)");
        });
        assertThat(new MatchText(RealAtlas.ATLAS, VIETNAMESE).reason(outcomes.getFirst()))
                .startsWith("còn trống ít nhất 20 ha: còn trống 5,83 ha (12/2025, ");
    }

    @Test
    void aDistrictHasItsSource() {
        Outcome outcome = MATCHER.match(Criteria.of(new Criterion.Districts(Set.of("243")))).verdict("kcn-khai-quang").orElseThrow()
                .outcomes().getFirst();
        assertThat(new MatchText(RealAtlas.ATLAS, VIETNAMESE).fact(outcome.finding())).matches("[^(]*Vĩnh Yên[^(]* \\(.+, .+\\)");
    }

    @Test
    void everyReasonHasWords() {
        for (Words words : List.of(ENGLISH, VIETNAMESE)) {
            MatchText text = new MatchText(RealAtlas.ATLAS, words);
            Matching matching = MATCHER.match(Criteria.of(new Criterion.Available(20), new Criterion.FillBelow(50),
                    new Criterion.Sectors(Set.of("electronics", "logistics")), new Criterion.Districts(Set.of("243", "249")),
                    new Criterion.Within(Destination.INTERCHANGE, 5), new Criterion.Within(Destination.RING_ROAD, 5)));
            assertThat(matching.verdicts()).allSatisfy(verdict -> assertThat(verdict.outcomes()).extracting(text::reason)
                    .doesNotHaveDuplicates().allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("{", "null")));
        }
    }
}
