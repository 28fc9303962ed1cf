package vn.vinhphuc.atlas.ui.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
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
    private final LookupField<Quotable> lookup = new LookupField<>(this::found, Quotable::text, this::take);
    private final List<WordsRow> meanings = new ArrayList<>();
    private Optional<Scene> scene = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private boolean largest;

    FigureRows(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        this.focused = focused;
        getStyleClass().add("figures");
        head.getStyleClass().add("section");
        lines.getStyleClass().add("figures");
        lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        getChildren().addAll(head, lines, lookup);
    }

    void show(Scene now) {
        Words words = session.words();
        boolean same = scene.filter(before -> before.id().equals(now.id()) && bare(before).equals(bare(now))).isPresent()
                && language.equals(Optional.of(words.language()));
        boolean another = scene.filter(before -> before.id().equals(now.id())).isEmpty();
        scene = Optional.of(now);
        language = Optional.of(words.language());
        head.setText(words.text("scenes.figures"));
        if (!same) {
            build(now, words);
        }
        for (int i = 0; i < meanings.size(); i++) {
            meanings.get(i).show(now.figures().get(i).meaning(), Optional.empty());
        }
        if (another) {
            largest = false;
            lookup.clear();
        }
        lookup.prompt(words.text(largest ? "scenes.figures.largest" : "scenes.figures.search"));
        lookup.look();
    }

    /** The scene is to be about a number, and the next figure that is chosen is that number. */
    void askLargest() {
        largest = true;
        lookup.prompt(session.words().text("scenes.figures.largest"));
        lookup.ask();
    }

    /** What the rows depend on: which figures, and whether the last one may be taken out. */
    private static List<String> bare(Scene scene) {
        return Stream.concat(Stream.of(scene.kind().key()),
                scene.figures().stream().map(quoted -> quoted.about() + "/" + quoted.measure().key())).toList();
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
        String value = quoted.in(session.atlas())
                .map(figure -> text.value(figure) + " · " + text.date(figure)).orElseGet(text::notPublished);
        Label said = new Label(words.text("scenes.figure", place + 1, Quotable.name(session.atlas(), quoted.about(), words),
                text.measure(quoted.measure()), value));
        said.getStyleClass().add("figure");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button first = RowButton.of("▲", words.text("scenes.figure.first"), () -> {
            change(figures -> figures.addFirst(figures.remove(place)));
            meanings.getFirst().focus(session.words().language());
        });
        first.setDisable(place == 0);
        Button drop = RowButton.of("✕", words.text("scenes.figure.drop"), () -> {
            change(figures -> figures.remove(place));
            if (meanings.isEmpty()) {
                lookup.ask();
            } else {
                meanings.get(Math.min(place, meanings.size() - 1)).focus(session.words().language());
            }
        });
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

    /** Those of the selected site come first. */
    private List<Quotable> found(String typed) {
        return Quotable.find(session.atlas(), session.words(), typed, scene.flatMap(now -> now.view().selection()), MOST);
    }

    private void take(Quotable one) {
        boolean number = largest;
        largest = false;
        deeds.change(desk -> desk.edited("", now -> {
            Scene more = now.withFigures(Stream.concat(now.figures().stream(), Stream.of(one.quoted())).toList());
            return number ? more.withKind(Scene.Kind.NUMBER) : more;
        }));
    }
}
