package vn.vinhphuc.atlas.ui.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.tour.Tour;

/** What holds for a whole tour: its name, the time planned, and in which language and theme a show begins. */
final class TourForm extends VBox {

    private final Session session;
    private final GridPane grid = new GridPane();
    private final WordsRow title;
    private final NumberField minutes;
    private final Choice<Optional<Language>> language;
    private final Choice<String> theme = new Choice<>(Themes.IDS, this::choose);
    private final Label minutesName = name();
    private final Label languageName = name();
    private final Label themeName = name();
    private final Label unit = new Label();
    private final Deeds deeds;

    TourForm(Session session, Deeds deeds, Consumer<Language> focused) {
        this.session = session;
        this.deeds = deeds;
        getStyleClass().add("scene-form");
        this.title = new WordsRow(1, true, Words.languages(), focused, this::write);
        this.minutes =
                new NumberField(Tour.LONGEST, 1, number -> deeds.change(desk -> desk.planned("minutes", tour -> tour.withMinutes(number))));
        this.language = new Choice<>(languages(), chosen -> deeds.change(desk -> desk.planned("", tour -> tour.withLanguage(chosen))));
        SceneForm.columns(grid);
        SceneForm.head(grid);
        title.addTo(grid);
        HBox time = new HBox(minutes, unit);
        time.getStyleClass().add("beside");
        row(minutesName, time, minutes);
        row(languageName, language, language);
        row(themeName, theme, theme);
        getChildren().add(grid);
    }

    /** None of its own, or one of them. */
    static List<Optional<Language>> languages() {
        return new ArrayList<>(Stream.concat(Stream.of(Optional.<Language>empty()), Words.languages().stream().map(Optional::of)).toList());
    }

    void show(Tour tour) {
        Words words = session.words();
        title.name(words.text("scenes.tour.title"), words);
        title.show(Optional.of(tour.title()), Optional.empty());
        minutesName.setText(words.text("scenes.tour.minutes"));
        minutes.setAccessibleText(minutesName.getText());
        minutes.show(tour.minutes());
        unit.setText(words.text("scenes.tour.minutes.unit"));
        languageName.setText(words.text("scenes.tour.language"));
        language.setAccessibleText(languageName.getText());
        language.show(tour.language(),
                one -> one.map(own -> Words.of(own).text("language.name")).orElseGet(() -> words.text("scenes.tour.language.window")));
        themeName.setText(words.text("scenes.tour.theme"));
        theme.setAccessibleText(themeName.getText());
        theme.show(tour.theme(), id -> Themes.of(id).name().in(words.language()));
    }

    void begin() {
        title.focus(session.words().language());
    }

    private void choose(String id) {
        deeds.change(desk -> desk.planned("", tour -> tour.withTheme(id)));
    }

    private void write(Optional<Text> text) {
        title.note(session.words().language(), text.isEmpty() ? session.words().text("scenes.title.missing") : "");
        text.ifPresent(said -> deeds.change(desk -> desk.planned("title", tour -> tour.withTitle(said))));
    }

    private void row(Label name, Region value, Region field) {
        name.setLabelFor(field);
        int row = grid.getRowCount();
        grid.add(name, 0, row);
        grid.add(value, 1, row, Words.languages().size(), 1);
    }

    private static Label name() {
        Label name = new Label();
        name.getStyleClass().add("name");
        name.setWrapText(true);
        return name;
    }
}
