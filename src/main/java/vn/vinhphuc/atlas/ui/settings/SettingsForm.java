package vn.vinhphuc.atlas.ui.settings;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;

/** Rows of a name and a value, under headings. */
final class SettingsForm extends GridPane {

    private final Words words;

    SettingsForm(Words words) {
        this.words = words;
        getStyleClass().add("export-form");
    }

    Words words() {
        return words;
    }

    void section(String key) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add("section");
        add(label, 0, getRowCount(), 2, 1);
    }

    void row(String key, Region value) {
        row(new Label(words.text(key)), value);
    }

    /** @param name of the row, which is no word of the program */
    void row(Label name, Region value) {
        name.setWrapText(true);
        name.setLabelFor(value);
        value.setAccessibleText(value instanceof Label said ? name.getText() + ": " + said.getText() : name.getText());
        setHgrow(value, Priority.ALWAYS);
        if (value instanceof VBox) {
            setValignment(name, VPos.TOP);
        }
        addRow(getRowCount(), name, value);
    }

    static Label said(String words) {
        Label said = new Label(words);
        said.getStyleClass().add("said");
        said.setWrapText(true);
        return said;
    }
}
