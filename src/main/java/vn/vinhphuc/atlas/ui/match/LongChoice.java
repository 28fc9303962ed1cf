package vn.vinhphuc.atlas.ui.match;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.FocusInView;
import vn.vinhphuc.atlas.view.Fold;

/** A list too long for a menu: one types to narrow it, and ticks as many as one likes while it stays open. */
final class LongChoice extends VBox {

    private static final double HEIGHT = 300;

    private final TextField words = new TextField();
    private final List<CheckBox> boxes;

    /**
     * An option.
     *
     * @param choose takes it in, or out where it is in
     */
    record Option(String name, boolean chosen, Runnable choose) {
    }

    /** @param prompt what typing does */
    LongChoice(List<Option> options, String prompt, String none) {
        getStyleClass().add("long-choice");
        this.boxes = options.stream().map(LongChoice::box).toList();
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        VBox list = new VBox();
        list.getStyleClass().add("boxes");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FocusInView.of(scroll);
        Consumer<String> narrow = typed -> {
            List<CheckBox> left = boxes.stream().filter(box -> matches(box.getText(), typed)).toList();
            list.getChildren().setAll(left);
            if (left.isEmpty()) {
                list.getChildren().add(new Label(none));
            }
        };
        words.textProperty().addListener((property, before, now) -> narrow.accept(now));
        narrow.accept("");
        getChildren().addAll(words, scroll);
    }

    /** Opens beside a button; Esc closes it. */
    void open(Button beside) {
        Popover popover = new Popover(this);
        popover.getStyleClass().add("source-popover");
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.setOnShown(event -> words.requestFocus());
        popover.show(beside);
    }

    TextField words() {
        return words;
    }

    List<CheckBox> boxes() {
        return boxes;
    }

    private static CheckBox box(Option option) {
        CheckBox box = new CheckBox(option.name());
        box.setSelected(option.chosen());
        box.setOnAction(event -> option.choose().run());
        return box;
    }

    private static boolean matches(String name, String typed) {
        String folded = Fold.of(name);
        return Stream.of(Fold.of(typed).split(" ")).allMatch(folded::contains);
    }
}
