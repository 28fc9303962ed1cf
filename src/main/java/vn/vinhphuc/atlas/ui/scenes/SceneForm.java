package vn.vinhphuc.atlas.ui.scenes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.stage.StageFit;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;

/** What is written and said in a scene, each text in every language side by side; and its figures. */
final class SceneForm extends VBox {

    private static final double NAMES = 104;

    private final Session session;
    private final Deeds deeds;
    private final Consumer<Language> focused;
    private final GridPane grid = new GridPane();
    private final FigureRows figures;
    private final Map<Script.Part, WordsRow> parts = new EnumMap<>(Script.Part.class);
    private final List<WordsRow> points = new ArrayList<>();
    private Optional<WordsRow> code = Optional.empty();
    private Optional<Shape> shape = Optional.empty();

    /** What the rows depend on. */
    private record Shape(String scene, Scene.Kind kind, int points, Language language) {
    }

    /** @param focused hears in which language someone writes */
    SceneForm(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        this.focused = focused;
        this.figures = new FigureRows(session, deeds, focused);
        getStyleClass().add("scene-form");
        columns(grid);
        getChildren().addAll(grid, figures);
    }

    /** A column of names, and one for each language. */
    static void columns(GridPane grid) {
        grid.getStyleClass().add("fields");
        grid.getColumnConstraints().add(new ColumnConstraints(NAMES));
        for (int i = 0; i < Words.languages().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            column.setPrefWidth(NAMES);
            grid.getColumnConstraints().add(column);
        }
    }

    /** The names of the languages over their columns. */
    static void head(GridPane grid) {
        int column = 1;
        for (Language language : Words.languages()) {
            Label name = new Label(Words.of(language).text("language.name"));
            name.getStyleClass().add("language");
            grid.add(name, column++, 0);
        }
    }

    void show(Scene scene) {
        Words words = session.words();
        Shape now = new Shape(scene.id(), scene.kind(), scene.points().size(), words.language());
        if (!shape.equals(Optional.of(now))) {
            shape = Optional.of(now);
            build(scene, words);
        }
        parts.forEach((part, row) -> row.show(scene.script().text(part), Optional.empty()));
        for (int i = 0; i < points.size(); i++) {
            Point point = scene.points().get(i);
            points.get(i).show(point.words(), point.text(session.atlas()));
        }
        code.ifPresent(row -> row.show(scene.code(), Optional.empty()));
        figures.show(scene);
    }

    /** Says in which fields there is more than an audience can read. */
    void tell(Language language, StageFit fit, Words words) {
        String cut = words.text("scenes.cut");
        parts.forEach((part, row) -> row.note(language, fit.cut().contains(part) ? cut : ""));
        for (int i = 0; i < points.size(); i++) {
            points.get(i).note(language, fit.points().contains(i) ? words.text("scenes.cut.line") : "");
        }
        code.ifPresent(row -> row.note(language, fit.code() ? words.text("scenes.cut.code") : ""));
    }

    /** The keys go to the title. */
    void begin() {
        Optional.ofNullable(parts.get(Script.Part.TITLE)).ifPresent(WordsRow::focus);
    }

    /** The keys go to where a figure is looked for. */
    void askFigure() {
        figures.ask();
    }

    private void build(Scene scene, Words words) {
        grid.getChildren().clear();
        parts.clear();
        points.clear();
        head(grid);
        for (Script.Part part : Script.Part.values()) {
            if (!part.isShown() || StageFit.shows(scene.kind(), part)) {
                WordsRow row = new WordsRow(lines(part), part == Script.Part.TITLE, Words.languages(), focused, text -> write(part, text));
                row.name(words.text("scenes.part." + part.key()), words);
                row.addTo(grid);
                parts.put(part, row);
            }
            if (part == Script.Part.REMARK) {
                lines(scene, words);
                code(scene, words);
            }
        }
    }

    private void lines(Scene scene, Words words) {
        if (!StageFit.showsPoints(scene.kind())) {
            return;
        }
        for (int i = 0; i < scene.points().size(); i++) {
            int place = i;
            WordsRow row = row(2, text -> write(place, text));
            row.name(words.text("scenes.line", i + 1), words);
            row.addTo(grid);
            points.add(row);
        }
        // A line more, which is one as soon as something is written in it.
        WordsRow next = row(1, text -> text.ifPresent(said -> deeds.change(desk -> desk.edited("lines", now -> now.withPoints(
                with(now.points(), new Point(Optional.of(said), Optional.empty())))))));
        next.name(words.text("scenes.line.next"), words);
        next.addTo(grid);
    }

    private void code(Scene scene, Words words) {
        code = Optional.empty();
        if (scene.kind() == Scene.Kind.QR) {
            WordsRow row = row(2, text -> deeds.change(desk -> desk.edited("code", now -> now.withCode(text))));
            row.name(words.text("scenes.code"), words);
            row.addTo(grid);
            code = Optional.of(row);
        }
    }

    private WordsRow row(int lines, Consumer<Optional<Text>> changed) {
        return new WordsRow(lines, false, Words.languages(), focused, changed);
    }

    private static int lines(Script.Part part) {
        return switch (part) {
            case TITLE -> 1;
            case STATEMENT, REMARK -> 2;
            case SAY, AVOID -> 3;
            case NOTES -> 4;
        };
    }

    private void write(Script.Part part, Optional<Text> text) {
        Words words = session.words();
        if (part == Script.Part.TITLE) {
            Optional.ofNullable(parts.get(part)).ifPresent(row -> row.note(words.language(), text.isEmpty() ? words.text("scenes.title.missing") : ""));
        }
        deeds.change(desk -> desk.edited(part.key(), scene -> scene.withScript(scene.script().with(part, text))));
    }

    /** A line of which nothing is left is no line, unless the pack has words for it. */
    private void write(int place, Optional<Text> text) {
        deeds.change(desk -> desk.edited("line-" + place, scene -> {
            List<Point> all = new ArrayList<>(scene.points());
            Optional<String> about = all.get(place).about();
            if (text.isEmpty() && about.isEmpty()) {
                all.remove(place);
            } else {
                all.set(place, new Point(text, about));
            }
            return scene.withPoints(all);
        }));
    }

    private static List<Point> with(List<Point> some, Point one) {
        List<Point> longer = new ArrayList<>(some);
        longer.add(one);
        return longer;
    }
}
