package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.SiteKind;

class CriteriaTest {

    private static final Criterion AIRPORT = new Criterion.Within(Destination.NOI_BAI, 30);
    private static final Criterion PORT = new Criterion.Within(Destination.HAI_PHONG_PORT, 150);
    private static final Criterion FREE = new Criterion.Available(20);

    @Test
    void standInOneOrder() {
        assertThat(Criteria.of(PORT, AIRPORT, FREE)).isEqualTo(Criteria.of(FREE, AIRPORT, PORT));
        assertThat(Criteria.of(PORT, FREE).with(AIRPORT).all()).containsExactly(FREE, AIRPORT, PORT);
    }

    @Test
    void aNewLimitTakesThePlaceOfTheOld() {
        Criterion nearer = new Criterion.Within(Destination.NOI_BAI, 20);
        assertThat(Criteria.of(AIRPORT, PORT).with(nearer).all()).containsExactly(nearer, PORT);
        assertThat(Criteria.of(AIRPORT, PORT).without(nearer).all()).containsExactly(PORT);
        assertThat(Criteria.of(AIRPORT, FREE).find(Criterion.Available.class)).contains(new Criterion.Available(20));
    }

    @Test
    void cannotBeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Criteria.of(AIRPORT, new Criterion.Within(Destination.NOI_BAI, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Available(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.FillBelow(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Within(Destination.HANOI, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Kinds(Set.<SiteKind>of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criteria(List.of(), Map.of(Merit.FILL, 0.0)));
    }

    @Test
    void fourSitesAreComparedInTheOrderOfTheirChoice() {
        Compared compared = Compared.NONE.toggle("c").toggle("a").toggle("d").toggle("b");
        assertThat(compared.toggle("e")).isEqualTo(compared);
        assertThat(compared.letter("a")).contains("B");
        assertThat(compared.letter("e")).isEmpty();
        assertThat(compared.toggle("c").letter("a")).contains("A");
        assertThatIllegalArgumentException().isThrownBy(() -> new Compared(List.of("a", "a")));
    }

    @Test
    void aChoiceIsAskedAndTakenBackAndTheOthersStay() {
        Criterion parks = new Criterion.Kinds(Set.of(SiteKind.PARK));
        Criterion operating = new Criterion.Statuses(Set.of(Status.OPERATING));
        Criterion planned = new Criterion.Statuses(Set.of(Status.PLANNED_2030));
        Criteria start = Criteria.of(new Criterion.Available(20));
        Criteria asked = start.toggle(List.of(parks, operating));
        assertThat(asked.asks(List.of(parks, operating))).isTrue();
        assertThat(asked.toggle(List.of(parks, operating))).isEqualTo(start);
        assertThat(asked.toggle(List.of(parks, planned)).all()).contains(parks, planned).doesNotContain(operating);
    }
}
