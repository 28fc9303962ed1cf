package vn.vinhphuc.atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;

class FittingTest {

    private static final String KNOWN = "kcn-khai-quang";

    @Test
    void sitesOfAnotherAtlasAreForgottenAndNothingElse() {
        ViewState view = ViewState.START.withSelection("kcn-x").withQuery("a").withTheme("dark")
                .withCompared(new Compared(List.of("kcn-x", KNOWN))).withReach(Optional.of(Reach.from("kcn-x")));
        assertThat(Fitting.of(view, RealAtlas.ATLAS)).isEqualTo(ViewState.START.withQuery("a").withTheme("dark")
                .withCompared(new Compared(List.of(KNOWN))));
    }

    @Test
    void whatIsKnownStays() {
        ViewState view = ViewState.START.withSelection(KNOWN).withCompared(new Compared(List.of(KNOWN)))
                .withReach(Optional.of(Reach.from(KNOWN)));
        assertThat(Fitting.of(view, RealAtlas.ATLAS)).isEqualTo(view);
    }
}
