package vn.vinhphuc.atlas.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.ByName;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.Comfort;
import vn.vinhphuc.atlas.view.PromotionOffice;

/**
 * What an officer sets, which data is shown, and what the program is made of. Whatever is chosen holds at once; the card is made
 * anew when the language changes.
 */
public final class SettingsCard extends StackPane {

    /** Whoever opened the card. */
    public interface Owner {

        /** Someone wants to say whom sheets name. */
        void askOffice();

        /** The card is to be made anew, in another language. */
        void again();

        /** Shows the folder in the file manager of the system. */
        void openFolder(Path folder);

        /** The data that came with the program is to be shown. */
        void useShipped();

        void close();
    }

    private final Session session;
    private final Words words;
    private final Owner owner;
    private final SettingsForm form;
    private final ChoiceBox<Language> languages;

    public SettingsCard(Session session, ProgramFacts program, ShownData shown, Owner owner) {
        this.session = session;
        this.words = session.words();
        this.owner = owner;
        getStyleClass().addAll("export-veil", "settings-card");
        getStylesheets().addAll(StyleSheet.EXPORT.address(), StyleSheet.SETTINGS.address());
        form = new SettingsForm(words);
        languages = choice(Words.languages(), language -> Words.of(language).text("language.name"), words.language(), language -> {
            session.update(state -> state.withLanguage(language));
            owner.again();
        });
        look();
        office();
        DataRows rows = new DataRows(form, shown, owner);
        rows.data(session.atlas());
        rows.folders();
        about(program);
        getChildren().add(card());
    }

    /** The keys go to the first field. */
    public void begin() {
        languages.requestFocus();
    }

    private void look() {
        form.section("settings.look");
        form.row("settings.language", languages);
        form.row("settings.theme", choice(Themes.IDS, id -> Themes.of(id).name().in(words.language()), session.view().get().theme(),
                id -> session.update(state -> state.withTheme(id))));
        Comfort comfort = session.settings().get().comfort();
        form.row("settings.motion", choice(List.of(Comfort.Motion.values()), motion -> words.text("settings.motion." + motion.key()),
                comfort.motion(), motion -> session.set(settings -> settings.withComfort(settings.comfort().withMotion(motion)))));
        form.row("settings.text", choice(List.of(Comfort.TextSize.values()), size -> words.text("settings.text." + size.key()),
                comfort.textSize(), size -> session.set(settings -> settings.withComfort(settings.comfort().withTextSize(size)))));
        form.row("settings.patience",
                choice(List.of(Comfort.Patience.values()), patience -> words.text("settings.patience." + patience.key()),
                comfort.patience(), patience -> session.set(settings -> settings.withComfort(settings.comfort().withPatience(patience)))));
    }

    private void office() {
        form.section("settings.office");
        PromotionOffice office = session.settings().get().office();
        Button change = new Button(words.text("settings.office.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(event -> owner.askOffice());
        Label lines = SettingsForm.said(office.lines().isEmpty() ? words.text("settings.office.none") : String.join("\n", office.lines()));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox box = new HBox(lines, change);
        box.getStyleClass().add("beside");
        form.row("settings.office.who", box);
    }

    private void about(ProgramFacts program) {
        form.section("settings.about");
        form.row("settings.about.version", SettingsForm.said(words.text("settings.about.licence", program.version())));
        for (ProgramFacts.Part part : program.parts()) {
            form.row(new Label(part.name()), SettingsForm.said(part.described(words)));
        }
        form.section("settings.about.data");
        for (Atlas.Credit credit : session.atlas().pack().credits()) {
            form.row(SettingsForm.said(credit.text().in(words.language())), SettingsForm.said(credit.licence()));
        }
    }

    private Region card() {
        Label title = new Label(words.text("settings.title"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(words.text("settings.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(event -> owner.close());
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("head");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(head, scroll);
        card.getStyleClass().addAll("export-card", "settings");
        return card;
    }

    private static <T> ChoiceBox<T> choice(List<T> all, Function<T, String> name, T now, Consumer<T> choose) {
        ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableArrayList(all));
        box.setConverter(new ByName<>(name));
        box.setValue(now);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, chosen) -> choose.accept(chosen));
        return box;
    }
}
