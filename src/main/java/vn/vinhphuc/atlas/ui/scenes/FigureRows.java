package vn.vinhphuc.atlas.ui.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.tour.Quotable;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;

/** The figures of a scene, and a field in which others of the pack are found. */
final class FigureRows extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final Deeds deeds;
    private final Consumer<Language> focused;
    private final Label head = new Label();
    private final VBox lines = new VBox();
    private final TextField search = new TextField();
    private final VBox found = new VBox();
    private final List<WordsRow> meanings = new ArrayList<>();
    private Optional<Scene> scene = Optional.empty();
    private Optional<Language> language = Optional.empty();

    FigureRows(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        this.focused = focused;
        getStyleClass().add("figures");
        head.getStyleClass().add("section");
        head.setLabelFor(search);
        lines.getStyleClass().add("figures");
        found.getStyleClass().add("found");
        search.textProperty().addListener((property, before, now) -> find());
        search.focusedProperty().addListener((property, before, now) -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
                found.getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
        getChildren().addAll(head, lines, search, found);
    }

    void show(Scene now) {
        Words words = session.words();
        boolean same = scene.filter(before -> before.id().equals(now.id()) && bare(before).equals(bare(now))).isPresent()
                && language.equals(Optional.of(words.language()));
        boolean another = scene.filter(before -> before.id().equals(now.id())).isEmpty();
        scene = Optional.of(now);
        language = Optional.of(words.language());
        head.setText(words.text("scenes.figures"));
        search.setPromptText(words.text("scenes.figures.search"));
        search.setAccessibleText(words.text("scenes.figures.search"));
        if (!same) {
            build(now, words);
        }
        for (int i = 0; i < meanings.size(); i++) {
            meanings.get(i).show(now.figures().get(i).meaning(), Optional.empty());
        }
        if (another) {
            search.clear();
        }
        find();
    }

    void ask() {
        search.requestFocus();
    }

    private static List<String> bare(Scene scene) {
        return scene.figures().stream().map(quoted -> quoted.about() + "/" + quoted.measure().key()).toList();
    }

    private void build(Scene now, Words words) {
        lines.getChildren().clear();
        meanings.clear();
        for (int i = 0; i < now.figures().size(); i++) {
            figure(now.figures().get(i), i, now.figures().size(), words);
        }
    }

    private void figure(Quoted quoted, int place, int all, Words words) {
        FigureText text = new FigureText(words);
        String value = quoted.in(session.atlas()).map(figure -> text.value(figure) + " · " + text.date(figure)).orElseGet(text::notPublished);
        Label said = new Label(words.text("scenes.figure", place + 1, Quotable.name(session.atlas(), quoted.about(), words),
                text.measure(quoted.measure()), value));
        said.getStyleClass().add("figure");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button first = button("▲", words.text("scenes.figure.first"), () -> change(figures -> figures.addFirst(figures.remove(place))));
        first.setDisable(place == 0);
        Button drop = button("✕", words.text("scenes.figure.drop"), () -> change(figures -> figures.remove(place)));
        drop.setDisable(all == 1 && scene.filter(now -> now.kind() == Scene.Kind.NUMBER).isPresent());
        HBox line = new HBox(said, first, drop);
        line.getStyleClass().add("figure-line");
        WordsRow meaning = new WordsRow(1, false, Words.languages(), focused, heard -> mean(place, heard));
        meaning.name(words.text("scenes.figure.meaning"), words);
        GridPane grid = new GridPane();
        SceneForm.columns(grid);
        meaning.addTo(grid);
        lines.getChildren().add(new VBox(line, grid));
        meanings.add(meaning);
    }

    private static Button button(String sign, String name, Runnable deed) {
        Button button = new Button(sign);
        button.setAccessibleText(name);
        Tip.on(button, name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void mean(int place, Optional<Text> text) {
        deeds.change(desk -> desk.edited("meaning-" + place, now -> {
            List<Quoted> figures = new ArrayList<>(now.figures());
            figures.set(place, figures.get(place).withMeaning(text));
            return now.withFigures(figures);
        }));
    }

    private void change(Consumer<List<Quoted>> change) {
        deeds.change(desk -> desk.edited("", now -> {
            List<Quoted> figures = new ArrayList<>(now.figures());
            change.accept(figures);
            return now.withFigures(figures);
        }));
    }

    /** What is found is seen while someone looks for it. */
    private void find() {
        boolean asked = search.isFocused() || found.isFocusWithin() || !search.getText().isBlank();
        Optional<String> first = scene.flatMap(now -> now.view().selection());
        List<Quotable> all = asked ? Quotable.find(session.atlas(), session.words(), search.getText(), first, MOST) : List.of();
        if (found.isFocusWithin() && !asked) {
            return;
        }
        List<String> shown = found.getChildren().stream().map(node -> ((Button) node).getText()).toList();
        if (!shown.equals(all.stream().map(Quotable::text).toList())) {
            found.getChildren().setAll(all.stream().map(this::choice).toList());
        }
    }

    private Button choice(Quotable one) {
        Button choice = new Button(one.text());
        choice.getStyleClass().add("choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        Tip.on(choice, one.text());
        choice.setOnAction(event -> {
            search.requestFocus();
            search.clear();
            change(figures -> figures.add(one.quoted()));
        });
        choice.focusedProperty().addListener((property, before, now) -> find());
        choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int place = found.getChildren().indexOf(choice);
            if (event.getCode() == KeyCode.DOWN && place + 1 < found.getChildren().size()) {
                found.getChildren().get(place + 1).requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                (place == 0 ? search : found.getChildren().get(place - 1)).requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                choice.fire();
                event.consume();
            }
        });
        return choice;
    }
}
