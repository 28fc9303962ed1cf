package vn.vinhphuc.atlas.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.data.Problem;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;

/** Which data is shown and what is wrong with it, and the folders of the program. */
final class DataRows {

    /** More problems than this are only counted; they can all be copied. */
    private static final int MOST_LISTED = 12;

    private final SettingsForm form;
    private final Words words;
    private final ShownData shown;
    private final SettingsCard.Owner owner;

    DataRows(SettingsForm form, ShownData shown, SettingsCard.Owner owner) {
        this.form = form;
        this.words = form.words();
        this.shown = shown;
        this.owner = owner;
    }

    void data(Atlas atlas) {
        form.section("settings.data");
        form.row("settings.data.pack", SettingsForm.said(words.text("settings.data.version", atlas.pack().title().in(words.language()),
                atlas.pack().version())));
        form.row("settings.data.as-of", SettingsForm.said(new Dates(words).text(atlas.pack().asOf())));
        form.row("settings.data.holds",
                SettingsForm.said(words.text("settings.data.counts", atlas.sites().size(), atlas.sources().size())));
        form.row("settings.data.place",
                shown.place().map(this::place).orElseGet(() -> SettingsForm.said(words.text("settings.data.shipped"))));
        form.row("settings.data.problems", problems());
    }

    void folders() {
        form.section("settings.folders");
        Optional<Path> state = shown.state();
        folder(state.equals(shown.settings()) ? "settings.folders.all" : "settings.folders.state", state);
        if (!state.equals(shown.settings())) {
            folder("settings.folders.settings", shown.settings());
        }
        folder("settings.folders.exports", Optional.of(shown.exports()));
    }

    private Region place(Path pack) {
        Button shipped = button("settings.data.use-shipped", owner::useShipped);
        return beneath(SettingsForm.said(pack.toString()), shipped);
    }

    private Region problems() {
        if (shown.problems().isEmpty()) {
            return SettingsForm.said(words.text("settings.data.no-problems"));
        }
        List<Node> lines = new ArrayList<>();
        lines.add(SettingsForm.said(words.text("settings.data.count", shown.problems().size())));
        shown.problems().stream().limit(MOST_LISTED).map(this::line).forEach(lines::add);
        if (shown.problems().size() > MOST_LISTED) {
            lines.add(SettingsForm.said(words.text("settings.data.more", shown.problems().size() - MOST_LISTED)));
        }
        lines.add(button("window.problems.copy", () -> copy(shown.problems().stream().map(problem -> problem.sentence(words))
                .collect(Collectors.joining("\n")))));
        return beneath(lines.toArray(Node[]::new));
    }

    private Label line(Problem problem) {
        Label line = SettingsForm.said(problem.sentence(words));
        line.getStyleClass().add("problem");
        return line;
    }

    private void folder(String key, Optional<Path> folder) {
        form.row(key, folder.map(there -> {
            FlowPane deeds = new FlowPane(button("settings.folders.open", () -> owner.openFolder(there)),
                    button("settings.folders.copy", () -> copy(there.toString())));
            deeds.getStyleClass().add("deeds");
            return beneath(SettingsForm.said(there.toString()), deeds);
        }).orElseGet(() -> beneath(SettingsForm.said(words.text("settings.folders.none")))));
    }

    private static Region beneath(Node... lines) {
        VBox box = new VBox();
        box.getStyleClass().add("beneath");
        Stream.of(lines).forEach(box.getChildren()::add);
        return box;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
