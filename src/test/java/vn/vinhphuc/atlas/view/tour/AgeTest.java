package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.AsOf;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void agesAreCountedFromTheLastDayThatIsDescribed() {
        assertThat(Age.of(AsOf.parse("2025-12"), TODAY)).contains(new Age(10));
        assertThat(Age.of(AsOf.parse("2015/2018"), TODAY).orElseThrow().years()).isEqualTo(7);
        assertThat(Age.of(AsOf.UNDATED, TODAY)).isEmpty();
        assertThat(Age.of(AsOf.parse("2027"), TODAY)).contains(new Age(0));
    }

    @Test
    void twoYearsAreStillFresh() {
        assertThat(new Age(24).isFresh()).isTrue();
        assertThat(new Age(25).isFresh()).isFalse();
    }
}
