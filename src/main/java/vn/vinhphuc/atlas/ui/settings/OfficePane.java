package vn.vinhphuc.atlas.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Background;
import vn.vinhphuc.atlas.ui.Latest;
import vn.vinhphuc.atlas.ui.StyleSheet;
import vn.vinhphuc.atlas.view.PromotionOffice;

/** Whom sheets name: contact and logo of the promotion office. Lies over the window until it is done. */
public final class OfficePane extends StackPane {

    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField web = new TextField();
    private final TextField logo = new TextField();
    private final GridPane form = new GridPane();
    private final Label sentence = new Label();
    private final Words words;
    private final Latest<String, Boolean> looking;
    private Consumer<Optional<PromotionOffice>> done = office -> { };

    /**
     * @param askLogo asks a person for a picture file
     * @param isPicture  whether there is a picture under a path, which may be that of a drive that does not answer
     * @param background looks there
     * @param failed     hears on the JavaFX thread of a look that threw
     */
    public OfficePane(PromotionOffice now, Supplier<Optional<Path>> askLogo, Predicate<String> isPicture, Background background,
                      Consumer<Throwable> failed, Words words) {
        this.words = words;
        this.looking = new Latest<>(background, isPicture::test, this::told, failed);
        getStyleClass().addAll("export-veil", "office-pane");
        getStylesheets().add(StyleSheet.EXPORT.address());
        form.getStyleClass().add("export-form");
        row(words.text("office.name"), name, now.name());
        row(words.text("office.address"), address, now.address());
        row(words.text("office.phone"), phone, now.phone());
        row(words.text("office.email"), email, now.email());
        row(words.text("office.web"), web, now.web());
        row(words.text("office.logo"), logo, now.logo());
        Button choose = new Button(words.text("office.logo.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> askLogo.get().ifPresent(file -> logo.setText(file.toString())));
        form.add(choose, 2, form.getRowCount() - 1);
        logo.textProperty().addListener((property, before, after) -> check());
        getChildren().add(card());
        check();
    }

    /** @param heard gets what is set; empty if nothing was changed */
    public void onDone(Consumer<Optional<PromotionOffice>> heard) {
        done = heard;
    }

    /** The keys go to the first field. */
    public void begin() {
        name.requestFocus();
    }

    private Region card() {
        Label title = new Label(words.text("office.title"));
        title.getStyleClass().add("title");
        Label why = new Label(words.text("office.why"));
        why.setWrapText(true);
        why.getStyleClass().add("why");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(words.text("office.cancel"));
        close.setCancelButton(true);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> done.accept(Optional.empty()));
        Button keep = new Button(words.text("office.keep"));
        keep.setDefaultButton(true);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> done.accept(Optional.of(office())));
        HBox foot = new HBox(sentence, close, keep);
        foot.getStyleClass().add("foot");
        VBox card = new VBox(title, why, form, foot);
        card.getStyleClass().addAll("export-card", "office-card");
        return card;
    }

    private PromotionOffice office() {
        return new PromotionOffice(name.getText(), address.getText(), phone.getText(), email.getText(), web.getText(), logo.getText());
    }

    private void row(String label, TextField field, String text) {
        Label said = new Label(label);
        said.setLabelFor(field);
        field.setAccessibleText(label);
        field.setText(text);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(form.getRowCount(), said, field);
        if (!field.equals(logo)) {
            GridPane.setColumnSpan(field, 2);
        }
    }

    private String path() {
        return logo.getText().strip();
    }

    private void check() {
        sentence.setText("");
        if (!path().isEmpty()) {
            looking.wish(path());
        }
    }

    /** What was found out about a path that is no longer there says nothing. */
    private void told(String path, boolean isPicture) {
        if (path.equals(path())) {
            sentence.setText(isPicture ? "" : words.text("office.logo.unreadable"));
        }
    }
}
