package vn.vinhphuc.atlas.ui.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.vinhphuc.atlas.store.StartPicture;

/**
 * The picture of the last window in the place of the next one. It stands before anything else is made, takes what a person does
 * meanwhile for the window, and goes when the window shows the same, or at once when something changes it.
 */
public final class StandIn {

    /** Of the picture in the scene. */
    public static final String ID = "start-picture";

    /** Sizes differ by less than this only because they are rounded, px. */
    private static final double ROUNDING = 1;

    /** What the system puts around a window, at most, px; how much it is shows when the window is open. */
    private static final double WIDEST_FRAME = 40;
    private static final double HIGHEST_FRAME = 120;

    /** After these the window looks otherwise than the picture. */
    private static final List<EventType<? extends InputEvent>> CHANGES =
            List.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED, ScrollEvent.SCROLL);

    /** Further pulses until a painted picture is on the screen: another thread paints it, this one hands it to the system. */
    private static final int ON_SCREEN = 6;

    private final Stage stage;
    private final StartPicture picture;
    private final ImageView node = new ImageView();
    private final EarlyInput early;
    private final EventHandler<InputEvent> change = event -> leave();
    private boolean gone;

    private StandIn(Stage stage, StartPicture picture) {
        this.stage = stage;
        this.picture = picture;
        double width = picture.width() / picture.scale();
        double height = picture.height() / picture.scale();
        node.setImage(new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), picture.pixels(),
                PixelFormat.getByteBgraPreInstance())));
        node.setFitWidth(width);
        node.setFitHeight(height);
        node.setManaged(false);
        node.setId(ID);
        Scene scene = new Scene(new Group(node), width, height);
        scene.setCursor(Cursor.WAIT);
        stage.setScene(scene);
        stage.setTitle(picture.title());
        this.early = new EarlyInput(scene);
        stage.show();
    }

    /**
     * Opens the stage with the picture; empty, and nothing is done, if the stage will have another size or another screen.
     *
     * @param stage has its place, but is not shown yet
     */
    public static Optional<StandIn> open(Stage stage, StartPicture picture) {
        double wider = stage.getWidth() - picture.width() / picture.scale();
        double higher = stage.getHeight() - picture.height() / picture.scale();
        boolean fits = Screen.getPrimary().getOutputScaleX() == picture.scale() && wider >= 0 && wider <= WIDEST_FRAME && higher >= 0
                && higher <= HIGHEST_FRAME;
        return fits ? Optional.of(new StandIn(stage, picture)) : Optional.empty();
    }

    /** Goes on when the picture is on the screen; hears when the first pulse after it was painted came. */
    public void whenSeen(Consumer<Instant> then) {
        new Painted(1, () -> {
            Instant painted = Instant.now();
            new Painted(ON_SCREEN, () -> {
                if (!matches()) {
                    leave();
                }
                then.accept(painted);
            }).start();
        }).start();
    }

    /** Lets the window be made in the same scene, below the picture. */
    public Scene scene(Pane window) {
        stage.getScene().setRoot(window);
        if (!gone) {
            window.getChildren().add(node);
        }
        return stage.getScene();
    }

    /** Lays itself over a part of the window, and under what lies on that. */
    public void over(Pane window, Node part) {
        if (!gone) {
            window.getChildren().remove(node);
            window.getChildren().add(window.getChildren().indexOf(part) + 1, node);
        }
    }

    /** The window is there, though its map may not be painted yet: it gets what a person did meanwhile. */
    public void windowStands() {
        new Painted(1, () -> {
            node.setMouseTransparent(true);
            stage.getScene().setCursor(null);
            if (early.handOver() || !matches()) {
                leave();
            } else {
                CHANGES.forEach(type -> stage.getScene().addEventFilter(type, change));
            }
        }).start();
    }

    /** There is no more need of it; again does no harm. */
    public void leave() {
        if (!gone) {
            gone = true;
            early.giveUp();
            stage.getScene().setCursor(null);
            CHANGES.forEach(type -> stage.getScene().removeEventFilter(type, change));
            if (node.getParent() instanceof Pane window) {
                window.getChildren().remove(node);
            } else if (node.getParent() instanceof Group alone) {
                alone.getChildren().clear();
            }
            node.setImage(null);
        }
    }

    private boolean matches() {
        Scene scene = stage.getScene();
        return stage.getOutputScaleX() == picture.scale()
                && Math.abs(scene.getWidth() * picture.scale() - picture.width()) <= ROUNDING
                && Math.abs(scene.getHeight() * picture.scale() - picture.height()) <= ROUNDING;
    }

    /** Waits until what is there now was laid out and painted. */
    private static final class Painted extends AnimationTimer {

        private final Runnable then;
        private int pulses;

        Painted(int pulses, Runnable then) {
            this.pulses = pulses;
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (pulses-- == 0) {
                stop();
                then.run();
            }
        }
    }
}
