package vn.vinhphuc.atlas.view.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.ViewState;

/** Every key of a show, in orders that a nervous hand and a broken clicker find. */
class ShowTest {

    private static final Tour TOUR = new Tour("ten", Text.vietnamese("Mười cảnh"), 5, "2026.11", java.util.Optional.empty(), "projector",
            IntStream.rangeClosed(1, 10).mapToObj(i -> Scene.of("scene-" + i, ViewState.START, Text.vietnamese("Cảnh " + i))).toList());
    private static final LatLon SPOT = new LatLon(21.3, 105.6);

    private final Show start = Show.of(TOUR, 0, Language.VIETNAMESE, 0);

    @Test
    void stepsStopAtBothEnds() {
        assertThat(press(start, ShowKey.PREVIOUS).index()).isZero();
        assertThat(press(start, ShowKey.NEXT, ShowKey.NEXT, ShowKey.PREVIOUS).index()).isEqualTo(1);
        assertThat(press(start, ShowKey.LAST, ShowKey.NEXT).index()).isEqualTo(9);
        assertThat(press(start, ShowKey.LAST, ShowKey.FIRST).index()).isZero();
    }

    @Test
    void numbersLead() {
        assertThat(press(start.typed(1, 0).typed(0, 1), ShowKey.ENTER).index()).isEqualTo(9);
        assertThat(press(start.typed(5, 0), ShowKey.ENTER).index()).isEqualTo(4);
        assertThat(press(start, ShowKey.ENTER).index()).isEqualTo(1);
        assertThat(press(start.typed(9, 0).typed(9, 0), ShowKey.ENTER).index()).as("no such scene").isZero();
        assertThat(press(start.typed(0, 0), ShowKey.ENTER).index()).as("no scene nought").isZero();
        assertThat(press(start.typed(5, 0), ShowKey.NEXT, ShowKey.ENTER).index()).as("any other key forgets digits").isEqualTo(2);
        assertThat(start.typed(5, 0).pressed(ShowKey.ENTER, Entry.PATIENCE + 1).index()).as("digits grow old").isEqualTo(1);
        assertThat(start.typed(5, 0).settled(Entry.PATIENCE + 1).entry()).isEqualTo(Entry.NONE);
    }

    /** PageDown goes on with the script, wherever someone went. */
    @Test
    void theNextStepReturnsToTheScript() {
        Show away = press(start, ShowKey.NEXT).wandered();
        assertThat(press(away, ShowKey.NEXT)).satisfies(show -> {
            assertThat(show.index()).isEqualTo(2);
            assertThat(show.away()).isFalse();
            assertThat(show.visit()).isGreaterThan(away.visit());
        });
        assertThat(press(away, ShowKey.PREVIOUS).index()).isZero();
        Show end = press(start, ShowKey.LAST).wandered();
        assertThat(press(end, ShowKey.NEXT).away()).as("after the last scene there is only its script").isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ShowKey.class, names = {"BLACK", "WHITE", "OVERVIEW", "HELP"})
    void whatCoversGoesWithTheSameKeyWithEscAndWithAStep(ShowKey key) {
        Show covered = press(start, key);
        assertThat(covered.cover()).isNotEqualTo(Cover.NONE);
        assertThat(press(covered, key)).isEqualTo(start);
        assertThat(press(covered, ShowKey.ESCAPE)).isEqualTo(start);
        assertThat(press(covered, ShowKey.NEXT).cover()).isEqualTo(Cover.NONE);
        assertThat(press(covered, ShowKey.NEXT).index()).isEqualTo(1);
    }

    @Test
    void theAudienceSeesAClockOrWhatIsCountedDown() {
        assertThat(press(start, ShowKey.CLOCK).pace().dial()).isEqualTo(Dial.CLOCK);
        assertThat(press(start, ShowKey.CLOCK, ShowKey.CLOCK).pace().dial()).isEqualTo(Dial.NONE);
        assertThat(press(start, ShowKey.CLOCK, ShowKey.NEXT).pace().dial()).as("a clock stays").isEqualTo(Dial.CLOCK);
        Show waiting = start.typed(5, 0).pressed(ShowKey.CLOCK, 10);
        assertThat(waiting.pace().dial().left(10)).hasValue(300);
        assertThat(waiting.pace().dial().left(300_009)).hasValue(1);
        assertThat(waiting.pace().dial().left(400_000)).hasValue(0);
        assertThat(waiting.entry()).isEqualTo(Entry.NONE);
        assertThat(press(waiting, ShowKey.BLACK, ShowKey.BLACK).pace().dial())
                .as("covered and seen again").isEqualTo(waiting.pace().dial());
        assertThat(press(waiting, ShowKey.CLOCK).pace().dial()).isEqualTo(Dial.NONE);
        assertThat(press(waiting, ShowKey.NEXT).pace().dial()).as("what was waited for has begun").isEqualTo(Dial.NONE);
        assertThat(start.typed(0, 0).pressed(ShowKey.CLOCK, 0).pace().dial()).isEqualTo(Dial.CLOCK);
        assertThat(start.typed(9, 0).typed(9, 0).typed(9, 0).pressed(ShowKey.CLOCK, 0).pace().dial().left(0)).hasValue(Dial.LONGEST * 60);
    }

    @Test
    void whiteTakesThePlaceOfBlack() {
        assertThat(press(start, ShowKey.BLACK, ShowKey.WHITE).cover()).isEqualTo(Cover.WHITE);
        assertThat(press(start, ShowKey.BLACK, ShowKey.WHITE, ShowKey.WHITE).cover()).isEqualTo(Cover.NONE);
    }

    @Test
    void escClosesReturnsHintsAndLeaves() {
        Show drawing = press(start.wandered(), ShowKey.DRAW, ShowKey.BLACK);
        Show uncovered = drawing.pressed(ShowKey.ESCAPE, 10);
        assertThat(uncovered.cover()).isEqualTo(Cover.NONE);
        assertThat(uncovered.pointing().drawing()).isTrue();
        Show still = uncovered.pressed(ShowKey.ESCAPE, 20);
        assertThat(still.pointing().active()).isFalse();
        assertThat(still.away()).isTrue();
        Show back = still.pressed(ShowKey.ESCAPE, 30);
        assertThat(back.away()).isFalse();
        assertThat(back.hints(30)).isTrue();
        assertThat(back.pressed(ShowKey.ESCAPE, 30 + Show.HINT).over()).isTrue();
        assertThat(back.pressed(ShowKey.ESCAPE, 31 + Show.HINT)).satisfies(show -> {
            assertThat(show.over()).as("too late").isFalse();
            assertThat(show.hints(31 + Show.HINT)).isTrue();
        });
        assertThat(back.settled(31 + Show.HINT).hinted()).isEmpty();
    }

    /** One button of a common clicker sends Esc and F5 by turns, others send a full stop. */
    @Test
    void clickersDoNoHarm() {
        Show show = start;
        for (int i = 0; i < 40; i++) {
            show = show.pressed(i % 2 == 0 ? ShowKey.ESCAPE : ShowKey.RESUME, 10L * i);
        }
        assertThat(show.over()).isFalse();
        assertThat(show.index()).isZero();
        for (int i = 0; i < 40; i++) {
            show = show.pressed(ShowKey.BLACK, 10L * i);
        }
        assertThat(show).isEqualTo(start);
    }

    @Test
    void anyKeyBetweenTakesTheHintBack() {
        for (ShowKey key : ShowKey.values()) {
            if (key != ShowKey.ESCAPE) {
                assertThat(start.pressed(ShowKey.ESCAPE, 0).pressed(key, 1).pressed(ShowKey.ESCAPE, 2).over()).as("%s", key).isFalse();
            }
        }
        assertThat(start.pressed(ShowKey.ESCAPE, 0).typed(4, 1).pressed(ShowKey.ESCAPE, 2).over()).isFalse();
    }

    @Test
    void inkStaysOnItsGroundUntilTheSceneIsLeft() {
        Show drawn = press(start, ShowKey.DRAW).inkBegun(SPOT).inkDrawn(SPOT.equals(new LatLon(0, 0)) ? SPOT : new LatLon(21.4, 105.7));
        assertThat(drawn.pointing().ink()).containsExactly(List.of(SPOT, new LatLon(21.4, 105.7)));
        assertThat(press(drawn, ShowKey.DRAW, ShowKey.SPOTLIGHT).pointing().ink()).hasSize(1);
        assertThat(press(drawn, ShowKey.ERASE).pointing()).isEqualTo(new Pointing(false, true, List.of()));
        assertThat(press(drawn, ShowKey.NEXT).pointing()).isEqualTo(Pointing.NONE);
    }

    @Test
    void recoveryBringsBackTheSceneAndNothingElse() {
        Show lost = press(start, ShowKey.NEXT, ShowKey.SPOTLIGHT, ShowKey.SWAP).wandered().withCover(Cover.SEARCH).typed(7, 0);
        Show found = press(lost, ShowKey.RECOVER);
        assertThat(found).isEqualTo(press(start, ShowKey.NEXT, ShowKey.SWAP, ShowKey.RECOVER));
        assertThat(found.visit()).isGreaterThan(lost.visit());
    }

    @Test
    void languageChosenInTheShowHoldsForEveryScene() {
        Scene english =
                new Scene("en", Scene.Kind.MAP, ViewState.START, java.util.Optional.of(Language.ENGLISH), java.util.Optional.of("dark"),
                Script.of(Text.vietnamese("Cảnh")), List.of(), List.of(), java.util.Optional.empty(), 5);
        Show show = Show.of(TOUR.with(1, english), 1, Language.VIETNAMESE, 0);
        assertThat(show.view()).isEqualTo(ViewState.START.withLanguage(Language.ENGLISH).withTheme("dark"));
        assertThat(press(show, ShowKey.NEXT).language()).isEqualTo(Language.VIETNAMESE);
        assertThat(show.withLook(look -> look.withLanguage(Language.VIETNAMESE)).view().language()).isEqualTo(Language.VIETNAMESE);
        assertThat(show.withLook(look -> look.withTheme("light")).view().theme()).isEqualTo("light");
    }

    @Test
    void aShowThatRunsByItselfBeginsAnewAndWaitsForGuests() {
        Show alone = press(start, ShowKey.LAST, ShowKey.ALONE);
        long due = 1000L * Scene.USUAL;
        assertThat(alone.passed(due - 1)).isEqualTo(alone);
        assertThat(alone.passed(due).index()).isZero();
        assertThat(alone.wandered().passed(due).index()).isEqualTo(9);
        assertThat(press(alone, ShowKey.BLACK).passed(due).index()).isEqualTo(9);
        assertThat(press(alone, ShowKey.ALONE).passed(due).index()).isEqualTo(9);
    }

    /** Whatever is pressed, one step always brings the script back, and only two Esc in a row end the show. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nastyOrders(long seed) {
        Random random = new Random(seed);
        Show show = start;
        long now = 0;
        for (int i = 0; i < 2000; i++) {
            now += random.nextInt(2000);
            Show before = show;
            int what = random.nextInt(ShowKey.values().length + 6);
            if (what < ShowKey.values().length) {
                show = show.pressed(ShowKey.values()[what], now);
                boolean second = ShowKey.values()[what] == ShowKey.ESCAPE && before.hints(now) && before.cover() == Cover.NONE
                        && !before.pointing().active();
                assertThat(show.over()).isEqualTo(second);
            } else {
                show = switch (what - ShowKey.values().length) {
                    case 0 -> show.wandered();
                    case 1 -> show.inkBegun(SPOT);
                    case 2 -> show.inkDrawn(SPOT);
                    case 3 -> show.passed(now);
                    case 4 -> show.settled(now);
                    default -> show.typed(random.nextInt(10), now);
                };
            }
            Show next = show.over() ? start : show.pressed(ShowKey.NEXT, now);
            assertThat(next.away() || next.cover() != Cover.NONE || next.pointing().active() || next.hinted().isPresent()).isFalse();
            assertThat(next.index()).isEqualTo(show.over() ? 0 : Math.min(9, show.index() + 1));
            show = show.over() ? start.at(random.nextInt(10), now) : show;
        }
    }

    private static Show press(Show show, ShowKey... keys) {
        Show next = show;
        for (ShowKey key : keys) {
            next = next.pressed(key, 0);
        }
        return next;
    }
}
