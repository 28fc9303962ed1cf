package vn.vinhphuc.atlas.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhphuc.atlas.RealAtlas;
import vn.vinhphuc.atlas.ui.FxThread;
import vn.vinhphuc.atlas.ui.Movement;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.ViewState;

class InvitationTest {

    private final Host host = new Host(new Session(RealAtlas.ATLAS, ViewState.START), 60_000, () -> 0);

    @BeforeEach
    void start() throws Exception {
        FxThread.start();
    }

    @Test
    void breathesOnlyWhileItIsSeen() throws Exception {
        Invitation invitation = FxThread.on(() -> new Invitation(host, Movement.FULL));
        assertThat(invitation.breathes()).as("on no screen").isFalse();
        FxThread.show(invitation, 900, Invitation.HEIGHT);
        assertThat(FxThread.on(invitation::breathes)).isTrue();
        assertThat(breathes(invitation, () -> {
            invitation.show(false);
            return true;
        })).as("a guest is there").isFalse();
        assertThat(breathes(invitation, () -> {
            invitation.show(true);
            return true;
        })).as("nobody is there").isTrue();
        assertThat(breathes(invitation, () -> ((Pane) invitation.getParent()).getChildren().remove(invitation)))
                .as("the booth was left").isFalse();
    }

    @Test
    void liesStillForWhoIsMadeUnwell() throws Exception {
        Invitation invitation = FxThread.on(() -> new Invitation(host, Movement.INSTANT));
        FxThread.show(invitation, 900, Invitation.HEIGHT);
        assertThat(FxThread.on(invitation::breathes)).isFalse();
    }

    private static boolean breathes(Invitation invitation, Callable<Boolean> change) throws Exception {
        return FxThread.on(() -> {
            change.call();
            return invitation.breathes();
        });
    }
}
