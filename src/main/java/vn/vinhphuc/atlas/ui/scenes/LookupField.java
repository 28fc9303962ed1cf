package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.Tip;

/** A field in which something of the pack is looked up by words. What is found stands below it while someone looks for it. */
final class LookupField<T> extends VBox {

    private final TextField search = new TextField();
    private final VBox found = new VBox();
    private final Function<String, List<T>> find;
    private final Function<T, String> name;
    private final Consumer<T> chosen;

    /**
     * @param find   what is found by the words that are typed; few enough to be read
     * @param name   of each, for a person
     * @param chosen hears of each that a person takes
     */
    LookupField(Function<String, List<T>> find, Function<T, String> name, Consumer<T> chosen) {
        this.find = find;
        this.name = name;
        this.chosen = chosen;
        getStyleClass().add("lookup");
        found.getStyleClass().add("found");
        search.textProperty().addListener((property, before, now) -> look());
        search.focusedProperty().addListener((property, before, now) -> look());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!found.getChildren().isEmpty() && event.getCode() == KeyCode.DOWN) {
                found.getChildren().getFirst().requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
                found.getChildren().stream().findFirst().ifPresent(first -> ((Button) first).fire());
                event.consume();
            }
        });
        getChildren().addAll(search, found);
    }

    /** @param asks what can be typed here, for a person */
    void prompt(String asks) {
        search.setPromptText(asks);
        search.setAccessibleText(asks);
    }

    void ask() {
        search.requestFocus();
    }

    void clear() {
        search.clear();
    }

    /** Looks again: what can be found, or how it is called, may be something else now. */
    void look() {
        boolean inFound = found.isFocusWithin();
        boolean asked = search.isFocused() || inFound || !search.getText().isBlank();
        List<T> all = asked ? find.apply(search.getText()) : List.of();
        List<String> shown = found.getChildren().stream().map(node -> ((Button) node).getText()).toList();
        if (!shown.equals(all.stream().map(name).toList())) {
            found.getChildren().setAll(all.stream().map(this::choice).toList());
        }
    }

    private Button choice(T one) {
        Button choice = new Button(name.apply(one));
        choice.getStyleClass().add("choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        Tip.on(choice, name.apply(one));
        choice.setOnAction(event -> {
            search.requestFocus();
            search.clear();
            chosen.accept(one);
        });
        choice.focusedProperty().addListener((property, before, now) -> look());
        choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int place = found.getChildren().indexOf(choice);
            if (event.getCode() == KeyCode.DOWN && place + 1 < found.getChildren().size()) {
                found.getChildren().get(place + 1).requestFocus();
            } else if (event.getCode() == KeyCode.UP) {
                (place == 0 ? search : found.getChildren().get(place - 1)).requestFocus();
            } else if (event.getCode() == KeyCode.ENTER) {
                choice.fire();
            } else {
                return;
            }
            event.consume();
        });
        return choice;
    }
}
