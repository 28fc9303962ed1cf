package vn.vinhphuc.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.data.OpenedTour;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.PromotionOffice;
import vn.vinhphuc.atlas.view.Settings;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Two programs on the same folder. */
class TwoWindowsTest extends InAHome {

    /** Two programs on one folder, each with its own idea; whoever reads meanwhile sees one of them, whole. */
    @Test
    void twoWindowsDoNotHarmEachOther() {
        Store one = store();
        Store other = store();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            ViewState view = random.nextBoolean() ? FIRST.withQuery("a" + i) : SECOND.withQuery("b" + i);
            assertThat((random.nextBoolean() ? one : other).keep(kept(view))).isEmpty();
            assertThat(store().recall()).isEqualTo(new Store.Recalled(kept(view), List.of()));
        }
    }

    @Test
    void twoWindowsBothKeepTheirStars() {
        Store one = store();
        Store other = store();
        one.recall();
        other.recall();
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-a"), Settings.NONE));
        other.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-b"), Settings.NONE));
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-a").toggle("kcn-c"), Settings.NONE));
        assertThat(store().recall().kept().shortlist().stars()).containsExactly("kcn-a", "kcn-b", "kcn-c");
        one.keep(new Kept(FIRST, Shortlist.EMPTY.toggle("kcn-c"), Settings.NONE));
        assertThat(store().recall().kept().shortlist().stars()).containsExactly("kcn-b", "kcn-c");
    }

    /** Each of two windows has made its first tour before the other's was on the disk. */
    @Test
    void twoWindowsBothKeepTheirTours() {
        Store one = store();
        Store other = store();
        one.tours();
        other.tours();
        Tour mine = Tour.named("own-1", Text.vietnamese("Của tôi"), "1");
        Tour yours = Tour.named("own-1", Text.vietnamese("Của bạn"), "1");
        assertThat(one.keep(mine)).isEmpty();
        assertThat(other.keep(yours)).isEmpty();
        assertThat(other.keep(yours.withMinutes(5))).isEmpty();
        assertThat(one.keep(mine.withMinutes(7))).isEmpty();
        assertThat(one.keep(mine)).isEmpty();
        Map<String, OpenedTour> found = store().tours().byName();
        assertThat(found.keySet()).containsExactlyInAnyOrder("own-1", "other-1", "other-2");
        assertThat(found.get("own-1").tour()).contains(mine);
        assertThat(found.get("other-1").tour()).contains(mine.withId("other-1"));
        assertThat(found.get("other-2").tour()).contains(yours.withMinutes(5).withId("other-2"));
    }

    /** One has set what the other does not know of, and changes the colours. */
    @Test
    void twoWindowsBothKeepWhatIsSet() {
        Store one = store();
        Store other = store();
        one.recall();
        other.recall();
        Settings contact = Settings.NONE.withOffice(new PromotionOffice("Ban xúc tiến", "", "0211 000 000", "", "", ""));
        one.keep(new Kept(FIRST, Shortlist.EMPTY, contact));
        other.keep(new Kept(FIRST.withTheme("projector"), Shortlist.EMPTY, Settings.NONE));
        assertThat(store().recall().kept().settings()).isEqualTo(contact);
        one.keep(new Kept(FIRST, Shortlist.EMPTY, Settings.NONE));
        assertThat(store().recall().kept().settings()).isEqualTo(Settings.NONE);
    }

    /** What is thrown away in one window was changed in the other meanwhile. */
    @Test
    void aTourThatTheOtherWindowHasChangedIsNotDiscarded() {
        Tour tour = Tour.named("own-1", Text.vietnamese("Của chúng ta"), "1");
        Store one = store();
        assertThat(one.keep(tour)).isEmpty();
        Store other = store();
        other.tours();
        assertThat(other.keep(tour.withMinutes(9))).isEmpty();
        assertThat(one.discard("own-1")).isEmpty();
        assertThat(store().tours().byName().get("other-1").tour()).contains(tour.withMinutes(9).withId("other-1"));
        assertThat(other.discard("own-1")).isEmpty();
    }
}
