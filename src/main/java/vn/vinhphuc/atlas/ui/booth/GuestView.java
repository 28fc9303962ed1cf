package vn.vinhphuc.atlas.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Answers;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.tour.StageSize;

/** What a guest explores: a map with large buttons, a few questions, and what is known about the site that was touched. */
public final class GuestView extends Pane {

    private static final double TOP = 116;
    private static final double QUESTIONS = 112;
    private static final double PANEL = 640;
    private static final double GAP = 24;
    private static final double STEP = 1;

    private final Host host;
    private final Ground ground;
    private final HBox bar = new HBox();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Button again = new Button();
    private final List<Button> languages = new ArrayList<>();
    private final QuestionChips questions;
    private final Pane frame = new Pane();
    private final Rectangle clip = new Rectangle();
    private final HBox buttons = new HBox(GAP);
    private final Button home = new Button();
    private final GuestPanel panel;

    /**
     * The live map.
     *
     * @param node    the map
     * @param magnify hears how much larger than itself it is shown
     * @param zoom    comes closer by so many steps
     * @param home    shows the whole province
     */
    public record Ground(Region node, DoubleConsumer magnify, DoubleConsumer zoom, Runnable home) {
    }

    public GuestView(Host host, Ground ground, Answers answers, Access access) {
        this.host = host;
        this.ground = ground;
        Session session = host.session();
        this.questions = new QuestionChips(session);
        this.panel = new GuestPanel(session, answers, access);
        getStyleClass().add("guest");
        bar.getStyleClass().add("bar");
        title.getStyleClass().add("title");
        subtitle.getStyleClass().add("subtitle");
        again.getStyleClass().setAll("plain", "again");
        again.setOnAction(event -> host.startOver());
        VBox names = new VBox(title, subtitle);
        HBox.setHgrow(names, Priority.ALWAYS);
        bar.getChildren().addAll(again, names);
        Words.languages().forEach(this::language);
        ground.node().getTransforms().add(new Scale(StageSize.MAGNIFIED, StageSize.MAGNIFIED, 0, 0));
        ground.node().setManaged(false);
        frame.getChildren().add(ground.node());
        frame.setClip(clip);
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().addAll(home, round("farther", () -> ground.zoom().accept(-STEP)),
                round("closer", () -> ground.zoom().accept(STEP)));
        home.getStyleClass().setAll("plain", "home");
        home.setOnAction(event -> ground.home().run());
        getChildren().addAll(frame, buttons, bar, questions, panel);
        getChildren().forEach(child -> child.setManaged(false));
        session.view().addListener((property, before, now) -> {
            if (!before.language().equals(now.language())) {
                speak(session.words());
            }
        });
        speak(session.words());
    }

    /** @param scale of all that is laid out to the screen */
    void magnify(double scale) {
        ground.magnify().accept(StageSize.MAGNIFIED * scale);
    }

    private void language(Language language) {
        Button button = new Button(Words.of(language).text("language.name"));
        button.getStyleClass().setAll("plain", "language");
        button.setUserData(language);
        button.setOnAction(event -> host.speak(language));
        languages.add(button);
        bar.getChildren().add(button);
    }

    private static Button round(String kind, Runnable deed) {
        Button button = new Button();
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        button.setGraphic(icon);
        button.getStyleClass().setAll("round", kind);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void speak(Words words) {
        title.setText(host.session().atlas().pack().title().in(words.language()));
        subtitle.setText(words.text("booth.how"));
        again.setText(words.text("booth.again"));
        home.setText(words.text("booth.province"));
        ((Button) buttons.getChildren().get(1)).setAccessibleText(words.text("map.farther"));
        ((Button) buttons.getChildren().get(2)).setAccessibleText(words.text("map.closer"));
        languages.forEach(button -> button.getStyleClass().setAll("plain",
                words.language().equals(button.getUserData()) ? "chosen" : "language"));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = width - PANEL;
        bar.resizeRelocate(0, 0, width, TOP);
        questions.resizeRelocate(0, TOP, width, QUESTIONS);
        double top = TOP + QUESTIONS;
        panel.resizeRelocate(left, top, PANEL, height - top);
        frame.resizeRelocate(0, top, left, height - top);
        clip.setWidth(left);
        clip.setHeight(height - top);
        ground.node().resizeRelocate(0, 0, Math.rint(left / StageSize.MAGNIFIED), Math.rint((height - top) / StageSize.MAGNIFIED));
        buttons.autosize();
        buttons.relocate(left - GAP - buttons.getWidth(), height - GAP - buttons.getHeight());
    }
}
