package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import vn.vinhphuc.atlas.ui.ByName;

/** One of several, in a list that opens. */
final class Choice<T> extends ChoiceBox<T> {

    private boolean showing;

    /** @param chosen hears what a person chose */
    Choice(List<T> all, Consumer<T> chosen) {
        super(FXCollections.observableArrayList(all));
        valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /** @param name of each, for a person */
    void show(T value, Function<T, String> name) {
        showing = true;
        setConverter(new ByName<>(name));
        setValue(value);
        showing = false;
    }
}
