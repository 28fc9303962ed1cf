package vn.vinhphuc.atlas.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.vinhphuc.atlas.i18n.Words;

/** Name and folder of a file. The name follows the choices until a person writes another one. */
final class Destination extends GridPane {

    private final TextField name = new TextField();
    private final TextField folder = new TextField();
    private final Label several = new Label();
    private String offered = "";

    /**
     * @param chooser asks for a folder, beginning with one
     * @param changed is told of another name or folder
     */
    Destination(Path first, Function<Path, Optional<Path>> chooser, Runnable changed, Words words) {
        getStyleClass().add("export-form");
        folder.setText(first.toString());
        Button choose = new Button(words.text("export.folder.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> chooser.apply(folder().orElse(first)).ifPresent(chosen -> folder.setText(chosen.toString())));
        Label nameLabel = label(words.text("export.name"), name);
        Label folderLabel = label(words.text("export.folder"), folder);
        several.setWrapText(true);
        addRow(0, nameLabel, new StackPane(name, several));
        addRow(1, folderLabel, folder, choose);
        setColumnSpan(name.getParent(), 2);
        StackPane.setAlignment(several, Pos.CENTER_LEFT);
        setHgrow(folder, Priority.ALWAYS);
        name.textProperty().addListener((property, before, now) -> changed.run());
        folder.textProperty().addListener((property, before, now) -> changed.run());
    }

    /** Another name to offer; one that a person wrote stays, with the ending that belongs to the format. */
    void offer(String next) {
        boolean own = !name.getText().equals(offered) && !name.getText().isBlank();
        name.setText(own ? stem(name.getText()) + ending(next) : next);
        offered = own ? offered : next;
    }

    /**
     * Several files, each with a name of its own.
     *
     * @param said what they are, for a person; empty for one file
     */
    void several(String said) {
        several.setText(said);
        several.setVisible(!said.isEmpty());
        name.setVisible(said.isEmpty());
    }

    /** Where the file goes; empty if the system cannot have such a file. */
    Optional<Path> file() {
        try {
            String said = name.getText().strip();
            String full = said.endsWith(ending(offered)) ? said : said + ending(offered);
            return said.isEmpty() ? Optional.empty() : folder().map(place -> place.resolve(full));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<Path> folder() {
        try {
            return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Label label(String words, TextField field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return label;
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot) : "";
    }
}
