package vn.vinhphuc.atlas.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.vinhphuc.atlas.store.StartPicture;

/** The picture of the last window in the place of the next one. */
@ExtendWith(ApplicationExtension.class)
class StandInTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int SECONDS = 20;

    private final List<String> heard = new ArrayList<>();
    private final StackPane window = new StackPane();
    private Stage stage;

    @BeforeEach
    void stage() throws Exception {
        stage = ask(Stage::new);
        ask(() -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        ask(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void itStandsAtOnceAndGoesWhenTheWindowIsComplete() throws Exception {
        StandIn standIn = seen(1);
        assertThat(ask(this::stands)).isTrue();

        make(standIn);
        await(() -> find(stage.getScene().getRoot()).isMouseTransparent());
        assertThat(ask(this::stands)).isTrue();

        ask(() -> {
            standIn.leave();
            standIn.leave();
            return true;
        });
        assertThat(ask(this::stands)).isFalse();
    }

    @Test
    void whatIsDoneMeanwhileIsDoneInTheWindow(FxRobot robot) throws Exception {
        StandIn standIn = seen(1);
        robot.moveTo(stage).clickOn(MouseButton.PRIMARY);
        robot.type(KeyCode.L);
        assertThat(heard).isEmpty();

        make(standIn);

        await(() -> heard.contains("button") && heard.contains("L"));
        assertThat(ask(this::stands)).isFalse();
    }

    /** Nobody looks at a picture while the window below it does something else. */
    @Test
    void itGoesWithTheFirstKeyThatTheWindowTakes(FxRobot robot) throws Exception {
        StandIn standIn = seen(1);
        make(standIn);
        await(() -> find(stage.getScene().getRoot()).isMouseTransparent());

        robot.type(KeyCode.L);

        await(() -> heard.contains("L") && !stands());
        assertThat(heard).containsExactly("L");
    }

    @Test
    void aWindowOfAnotherSizeGetsNone() throws Exception {
        StandIn standIn = ask(() -> {
            StandIn open = StandIn.open(stage, picture(1)).orElseThrow();
            stage.setWidth(WIDTH - 50);
            open.whenSeen(moment -> heard.add("seen"));
            return open;
        });
        await(() -> heard.contains("seen"));
        assertThat(ask(this::stands)).isFalse();

        make(standIn);
        assertThat(ask(this::stands)).isFalse();
    }

    @Test
    void anotherScreenGetsNone() throws Exception {
        assertThat(ask(() -> StandIn.open(stage, picture(1.5)))).isEmpty();
        assertThat(ask(stage::isShowing)).isFalse();
    }

    @Test
    void thePictureOfAWindowIsKeptPixelByPixel() throws Exception {
        make(seen(1));
        ask(() -> {
            window.getChildren().clear();
            window.setStyle("-fx-background-color: #336699");
            return true;
        });

        StartPicture picture = ask(() -> WindowPicture.of(stage)).orElseThrow().keyed("key", Optional.empty());

        assertThat(picture.width()).isEqualTo(WIDTH);
        assertThat(picture.height()).isEqualTo(HEIGHT);
        assertThat(picture.pixels().getInt(0)).isEqualTo(0x996633ff);
    }

    private StandIn seen(double scale) throws Exception {
        StandIn standIn = ask(() -> {
            StandIn open = StandIn.open(stage, picture(scale)).orElseThrow();
            open.whenSeen(moment -> heard.add("seen"));
            return open;
        });
        await(() -> heard.contains("seen"));
        heard.clear();
        return standIn;
    }

    private void make(StandIn standIn) throws Exception {
        ask(() -> {
            Button button = new Button("whole");
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setOnAction(event -> heard.add("button"));
            window.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode().getName()));
            window.getChildren().setAll(new TextField(), button);
            standIn.scene(window);
            button.requestFocus();
            standIn.windowStands();
            return true;
        });
    }

    private boolean stands() {
        return find(stage.getScene().getRoot()) != null;
    }

    private static Node find(Node root) {
        return root.lookupAll("*").stream()
                .filter(node -> node instanceof ImageView image && image.getImage() != null).findFirst().orElse(null);
    }

    private static StartPicture picture(double scale) {
        return new StartPicture("key", "Atlas", WIDTH, HEIGHT, scale, Optional.empty(), ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        waitFor(SECONDS, TimeUnit.SECONDS, () -> ask(condition));
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        return asyncFx(question).get(SECONDS, TimeUnit.SECONDS);
    }
}
