package vn.vinhphuc.atlas.ui.scenes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * A text in every language side by side. Where there is none in Vietnamese, the words of the other language stand for it until
 * someone writes it: a text without Vietnamese cannot be kept.
 */
final class WordsRow {

    /** A field that shows so many lines takes paragraphs; a smaller one takes a sentence. */
    private static final int PARAGRAPHS = 4;
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label name = new Label();
    private final Map<Language, TextInputControl> fields = new LinkedHashMap<>();
    private final Map<Language, Label> notes = new LinkedHashMap<>();
    private final Consumer<Optional<Text>> changed;
    private final boolean required;
    /** What the fields say, or said before someone emptied a text that must not be empty. */
    private Optional<Text> shown = Optional.empty();
    private boolean standingIn;
    private boolean showing;

    /**
     * @param lines   that are seen at once; more than one for a text of several
     * @param required whether it must not be empty: then what was there comes back
     * @param focused hears in which language someone writes
     * @param changed hears of each change; empty if nothing is left
     */
    WordsRow(int lines, boolean required, List<Language> languages, Consumer<Language> focused, Consumer<Optional<Text>> changed) {
        this.changed = changed;
        this.required = required;
        name.getStyleClass().add("name");
        name.setWrapText(true);
        for (Language language : languages) {
            TextInputControl field = lines > 1 ? area(lines) : new TextField();
            field.textProperty().addListener((property, before, now) -> typed(language));
            field.focusedProperty().addListener((property, before, now) -> {
                if (now) {
                    focused.accept(language);
                } else if (isEmpty()) {
                    write(shown);
                }
            });
            Label note = new Label();
            note.getStyleClass().add("note");
            note.setWrapText(true);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            fields.put(language, field);
            notes.put(language, note);
        }
    }

    private static TextArea area(int lines) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        boolean one = lines < PARAGRAPHS;
        if (one) {
            area.setTextFormatter(new TextFormatter<>(change -> {
                change.setText(LINE_ENDS.matcher(change.getText()).replaceAll(" "));
                return change;
            }));
        }
        // Tab leads on, as in every other field; the toolkit would write it.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && one) {
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /**
     * Puts the row under what a form has already.
     *
     * @param below buttons under its name, if there are any
     */
    void addTo(GridPane form, Button... below) {
        int row = form.getRowCount();
        VBox named = new VBox(name);
        if (below.length > 0) {
            HBox buttons = new HBox(below);
            buttons.getStyleClass().add("row-buttons");
            named.getChildren().add(buttons);
        }
        form.add(named, 0, row);
        int column = 1;
        for (Map.Entry<Language, TextInputControl> field : fields.entrySet()) {
            form.add(new VBox(field.getValue(), notes.get(field.getKey())), column++, row);
        }
    }

    /** @param called what the text is, for a person */
    void name(String called, Words words) {
        name.setText(called);
        fields.forEach((language, field) ->
                field.setAccessibleText(words.text("scenes.field", called, Words.of(language).text("language.name"))));
    }

    /**
     * Shows a text, unless it is what someone has just written here.
     *
     * @param instead what is read where there is none; it stands there in grey
     */
    void show(Optional<Text> text, Optional<Text> instead) {
        if (!text.equals(shown)) {
            write(text);
        }
        fields.forEach((language, field) -> field.setPromptText(text.or(() -> instead).map(words -> words.in(language)).orElse("")));
    }

    private void write(Optional<Text> text) {
        shown = text;
        showing = true;
        fields.forEach((language, field) -> {
            String said = text.map(Text::words).map(words -> words.getOrDefault(language, "")).orElse("");
            if (!composed(field.getText()).equals(said)) {
                field.setText(said);
            }
        });
        showing = false;
    }

    private boolean isEmpty() {
        return fields.values().stream().allMatch(field -> field.getText().isBlank());
    }

    /** What is wrong with the words in a language; empty for nothing. */
    void note(Language language, String sentence) {
        Label note = notes.get(language);
        TextInputControl field = fields.get(language);
        if (note != null && field != null) {
            note.setText(sentence);
            field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            field.setAccessibleHelp(sentence);
        }
    }

    /** The keys go to the words in a language. */
    void focus(Language language) {
        Optional.ofNullable(fields.get(language)).ifPresent(TextInputControl::requestFocus);
    }

    /** Whether someone writes here. */
    boolean isWritten() {
        return fields.values().stream().anyMatch(TextInputControl::isFocused);
    }

    private void typed(Language language) {
        if (showing) {
            return;
        }
        Map<Language, String> said = new HashMap<>();
        fields.forEach((each, field) -> {
            if (!field.getText().isBlank()) {
                said.put(each, composed(field.getText()));
            }
        });
        if (language.equals(Language.VIETNAMESE)) {
            standingIn = false;
        }
        boolean missing = !said.isEmpty() && !said.containsKey(Language.VIETNAMESE) && !language.equals(Language.VIETNAMESE);
        if (missing || standingIn) {
            standingIn = said.containsKey(language);
            putVietnamese(said.getOrDefault(language, ""), said);
        } else if (!said.isEmpty() && !said.containsKey(Language.VIETNAMESE)) {
            said.put(Language.VIETNAMESE, said.values().iterator().next());
        }
        Optional<Text> text = said.isEmpty() ? Optional.empty() : Optional.of(new Text(said));
        shown = required && text.isEmpty() ? shown : text;
        changed.accept(text);
    }

    private void putVietnamese(String words, Map<Language, String> said) {
        TextInputControl field = fields.get(Language.VIETNAMESE);
        if (field != null) {
            showing = true;
            field.setText(words);
            showing = false;
        }
        if (words.isEmpty()) {
            said.remove(Language.VIETNAMESE);
        } else {
            said.put(Language.VIETNAMESE, words);
        }
    }

    /** In the form in which files are written: an input method may put marks apart. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
