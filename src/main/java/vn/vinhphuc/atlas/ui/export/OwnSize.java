package vn.vinhphuc.atlas.ui.export;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.export.PictureSize;
import vn.vinhphuc.atlas.i18n.Words;

/** Width and height of a picture in pixels, as a person types them; what is no size is marked, and the last one stays. */
final class OwnSize extends HBox {

    private static final int DIGITS = 6;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final ReadOnlyObjectWrapper<PictureSize> size;

    OwnSize(PictureSize first, Words words) {
        this.size = new ReadOnlyObjectWrapper<>(first);
        getStyleClass().add("own-size");
        prepare(width, first.width(), words.text("export.width"));
        prepare(height, first.height(), words.text("export.height"));
        Label unit = new Label(words.text("export.size.limits", PictureSize.LEAST, String.valueOf(PictureSize.MOST)));
        unit.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(width, new Label("×"), height, unit);
    }

    ReadOnlyObjectProperty<PictureSize> size() {
        return size.getReadOnlyProperty();
    }

    private void prepare(TextField field, int pixels, String name) {
        field.setPrefColumnCount(DIGITS);
        field.setText(Integer.toString(pixels));
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.textProperty().addListener((property, before, now) -> read());
    }

    private void read() {
        Optional<PictureSize> typed = PictureSize.parse(width.getText().strip() + "x" + height.getText().strip());
        typed.ifPresent(size::set);
        width.pseudoClassStateChanged(WRONG, PictureSize.parse(width.getText().strip() + "x" + PictureSize.LEAST).isEmpty());
        height.pseudoClassStateChanged(WRONG, PictureSize.parse(PictureSize.LEAST + "x" + height.getText().strip()).isEmpty());
    }
}
