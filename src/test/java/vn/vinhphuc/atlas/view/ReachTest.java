package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.domain.Destination;

class ReachTest {

    private static final Optional<Destination> AIRPORT = Optional.of(Destination.NOI_BAI);

    @Test
    void theSameWayTwiceIsNone() {
        Optional<Reach> drawn = Reach.drawn(Optional.empty(), "a", AIRPORT);
        assertThat(drawn).contains(new Reach("a", true, AIRPORT, false));
        assertThat(Reach.drawn(drawn, "a", AIRPORT)).isEmpty();
        assertThat(Reach.drawn(drawn, "a", Optional.empty())).contains(Reach.from("a"));
        assertThat(Reach.drawn(drawn, "b", AIRPORT)).contains(new Reach("b", true, AIRPORT, false));
    }

    @Test
    void circlesStayWhenAnotherWayIsDrawn() {
        Optional<Reach> ringed = Reach.ringed(Reach.drawn(Optional.empty(), "a", AIRPORT), "a");
        assertThat(ringed).contains(new Reach("a", true, AIRPORT, true));
        assertThat(Reach.drawn(ringed, "a", Optional.of(Destination.STATION)).orElseThrow().rings()).isTrue();
        assertThat(Reach.ringed(ringed, "a").orElseThrow().rings()).isFalse();
        Optional<Reach> circles = Reach.ringed(Optional.empty(), "a");
        assertThat(circles).contains(new Reach("a", false, Optional.empty(), true));
        assertThat(Reach.ringed(circles, "a")).isEmpty();
        assertThat(Reach.drawn(ringed, "a", AIRPORT)).as("circles stay when the way goes").isEqualTo(circles);
    }

    @Test
    void whatIsDrawnFollowsTheSelection() {
        ViewState drawn = ViewState.START.withSelection("a").withReach(Optional.of(new Reach("a", true, AIRPORT, true)));
        assertThat(Reach.follow(drawn, drawn.withSelection("b")).inquiry().reach()).contains(new Reach("b", true, AIRPORT, true));
        assertThat(Reach.follow(drawn, drawn.withoutSelection()).inquiry().reach()).isEmpty();
        assertThat(Reach.follow(drawn, drawn.withQuery("x")).inquiry().reach()).isEqualTo(drawn.inquiry().reach());
        ViewState elsewhere = ViewState.START.withSelection("a").withReach(Optional.of(Reach.from("c")));
        assertThat(Reach.follow(elsewhere, elsewhere.withSelection("b")).inquiry().reach()).contains(Reach.from("c"));
    }
}
