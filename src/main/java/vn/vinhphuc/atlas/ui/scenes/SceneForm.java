package vn.vinhphuc.atlas.ui.scenes;

import java.util.EnumMap;
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
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;

/**
 * What is written and said in a scene, each text in every language side by side: first what the audience sees, its figures too, then
 * what only the speaker sees.
 */
final class SceneForm extends VBox {

    private static final double NAMES = 104;

    private final Session session;
    private final Deeds deeds;
    private final Consumer<Language> focused;
    private final GridPane shown = new GridPane();
    private final PointRows points;
    private final FigureRows figures;
    private final Label spokenHead = new Label();
    private final GridPane spoken = new GridPane();
    private final Map<Script.Part, WordsRow> parts = new EnumMap<>(Script.Part.class);
    private Optional<WordsRow> code = Optional.empty();
    private Optional<Shape> shape = Optional.empty();

    /** What the rows depend on. */
    private record Shape(String scene, Scene.Kind kind, Language language) {
    }

    /** @param focused hears in which language someone writes */
    SceneForm(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        this.focused = focused;
        this.points = new PointRows(session, deeds, focused);
        this.figures = new FigureRows(session, deeds, focused);
        getStyleClass().add("scene-form");
        columns(shown);
        columns(spoken);
        spokenHead.getStyleClass().add("section");
        getChildren().addAll(shown, points, figures, spokenHead, spoken);
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
        Shape now = new Shape(scene.id(), scene.kind(), words.language());
        if (!shape.equals(Optional.of(now))) {
            shape = Optional.of(now);
            build(scene, words);
        }
        parts.forEach((part, row) -> row.show(scene.script().text(part), Optional.empty()));
        points.show(scene);
        code.ifPresent(row -> row.show(scene.code(), Optional.empty()));
        figures.show(scene);
    }

    /** Says in which fields there is more than an audience can read. */
    void tell(Language language, StageFit fit, Words words) {
        String cut = words.text("scenes.cut");
        parts.forEach((part, row) -> row.note(language, fit.cut().contains(part) ? cut : ""));
        points.tell(language, fit, words);
        code.ifPresent(row -> row.note(language, fit.code() ? words.text("scenes.cut.code") : ""));
    }

    /** The keys go to the title. */
    void begin() {
        Optional.ofNullable(parts.get(Script.Part.TITLE)).ifPresent(row -> row.focus(session.words().language()));
    }

    /** The keys go to where the figure is looked for that the scene is to be about. */
    void askLargest() {
        figures.askLargest();
    }

    private void build(Scene scene, Words words) {
        shown.getChildren().clear();
        spoken.getChildren().clear();
        parts.clear();
        head(shown);
        spokenHead.setText(words.text("scenes.spoken"));
        for (Script.Part part : Script.Part.values()) {
            if (!part.isShown() || StageFit.shows(scene.kind(), part)) {
                WordsRow row = new WordsRow(lines(part), part == Script.Part.TITLE, Words.languages(), focused, text -> write(part, text));
                row.name(words.text("scenes.part." + part.key()), words);
                row.addTo(part.isShown() ? shown : spoken);
                parts.put(part, row);
            }
        }
        code(scene, words);
    }

    private void code(Scene scene, Words words) {
        code = Optional.empty();
        if (scene.kind() == Scene.Kind.QR) {
            WordsRow row = new WordsRow(2, false, Words.languages(), focused,
                    text -> deeds.change(desk -> desk.edited("code", now -> now.withCode(text))));
            row.name(words.text("scenes.code"), words);
            row.addTo(shown);
            code = Optional.of(row);
        }
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
            Optional.ofNullable(parts.get(part))
                    .ifPresent(row -> row.note(words.language(), text.isEmpty() ? words.text("scenes.title.missing") : ""));
        }
        deeds.change(desk -> desk.edited(part.key(), scene -> scene.withScript(scene.script().with(part, text))));
    }
}
