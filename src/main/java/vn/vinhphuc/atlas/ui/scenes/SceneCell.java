package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Tip;

/** A scene of the strip: its picture above its title, which becomes a field while it is renamed. */
final class SceneCell extends VBox {

    static final double WIDTH = 144;
    static final double HEIGHT = 81;

    private final int place;
    private final Deeds deeds;
    private final ImageView picture = new ImageView();
    private final Button frame = new Button();
    private final Label title = new Label();
    private final StackPane foot = new StackPane(title);
    /** That something is doubtful in the scene. */
    private final Label doubt = new Label("!");

    SceneCell(int place, Deeds deeds) {
        this.place = place;
        this.deeds = deeds;
        doubt.getStyleClass().add("doubtful");
        StackPane.setAlignment(doubt, Pos.TOP_RIGHT);
        getStyleClass().add("scene-cell");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        StackPane ground = new StackPane(picture, doubt);
        ground.setMinSize(WIDTH, HEIGHT);
        ground.getStyleClass().add("ground");
        frame.setGraphic(ground);
        frame.getStyleClass().add("frame");
        frame.setOnAction(event -> deeds.visit(place));
        frame.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                deeds.edit();
            }
        });
        title.setMaxWidth(WIDTH);
        foot.getStyleClass().add("foot");
        getChildren().addAll(frame, foot);
    }

    ImageView picture() {
        return picture;
    }

    /** From 0. */
    int place() {
        return place;
    }

    /** A press that became something else is no click. */
    void disarm() {
        frame.disarm();
    }

    /** What takes the keys. */
    Node frame() {
        return frame;
    }

    /** @param doubts what is doubtful in the scene, in sentences */
    void show(String name, boolean selected, List<String> doubts, Words words) {
        title.setText((place + 1) + "  " + name);
        frame.setAccessibleText(words.text("scenes.scene", place + 1, name));
        frame.setAccessibleHelp(String.join(" ", doubts));
        Tip.on(frame, String.join("\n", Stream.concat(Stream.of(name), doubts.stream()).toList()));
        doubt.setVisible(!doubts.isEmpty());
        getStyleClass().remove("selected");
        if (selected) {
            getStyleClass().add("selected");
        }
    }

    /** Puts a field in the place of the title: Enter or a click elsewhere takes the name, Esc leaves it as it was. */
    void rename(String name, Language language) {
        TextField field = new TextField(name);
        field.getStyleClass().add("rename");
        field.setMaxWidth(WIDTH);
        field.setOnAction(event -> frame.requestFocus());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(name);
                frame.requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && foot.getChildren().remove(field)) {
                title.setVisible(true);
                if (!field.getText().equals(name)) {
                    deeds.change(desk -> desk.select(place).renamed(language, field.getText()));
                }
            }
        });
        title.setVisible(false);
        foot.getChildren().add(field);
        field.requestFocus();
        field.selectAll();
    }
}
