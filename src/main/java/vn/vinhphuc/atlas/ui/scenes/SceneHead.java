package vn.vinhphuc.atlas.ui.scenes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Scene;

/** How a scene is laid out, how long it stays, and its own language and theme where it has them. */
final class SceneHead extends FlowPane {

    private final Map<Scene.Kind, ToggleButton> kinds = new EnumMap<>(Scene.Kind.class);
    private final HBox segments = new HBox();
    private final NumberField seconds;
    private final Choice<Optional<Language>> language;
    private final Choice<Optional<String>> theme;
    private final Label secondsName = new Label();
    private final Label unit = new Label();
    private Optional<Scene> shown = Optional.empty();

    /** @param needsFigure hears that someone wants a scene about a number without having one */
    SceneHead(Deeds deeds, Runnable needsFigure) {
        getStyleClass().add("scene-head");
        segments.getStyleClass().add("segments");
        for (Scene.Kind kind : Scene.Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("segment");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                boolean lacks = kind == Scene.Kind.NUMBER && shown.filter(scene -> scene.figures().isEmpty()).isPresent();
                if (lacks) {
                    needsFigure.run();
                } else {
                    deeds.change(desk -> desk.edited("", scene -> scene.withKind(kind)));
                }
                shown.ifPresent(this::select);
            });
            kinds.put(kind, button);
        }
        segments.getChildren().setAll(kinds.values());
        this.seconds = new NumberField(Scene.LONGEST, 5,
                number -> deeds.change(desk -> desk.edited("seconds", scene -> scene.withSeconds(number))));
        this.language =
                new Choice<>(TourForm.languages(), chosen -> deeds.change(desk -> desk.edited("", scene -> scene.withLanguage(chosen))));
        this.theme = new Choice<>(Stream.concat(Stream.of(Optional.<String>empty()), Themes.IDS.stream().map(Optional::of)).toList(),
                chosen -> deeds.change(desk -> desk.edited("", scene -> scene.withTheme(chosen))));
        HBox stays = new HBox(secondsName, seconds, unit);
        stays.getStyleClass().add("beside");
        secondsName.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(USE_PREF_SIZE);
        language.setMinWidth(USE_PREF_SIZE);
        theme.setMinWidth(USE_PREF_SIZE);
        HBox own = new HBox(stays, language, theme);
        own.getStyleClass().add("beside");
        getChildren().addAll(segments, own);
    }

    void show(Scene scene, Words words) {
        shown = Optional.of(scene);
        segments.setAccessibleText(words.text("scenes.kind"));
        kinds.forEach((kind, button) -> button.setText(words.text("scenes.kind." + kind.key())));
        select(scene);
        secondsName.setText(words.text("scenes.seconds"));
        unit.setText(words.text("scenes.seconds.unit"));
        seconds.setAccessibleText(words.text("scenes.seconds"));
        seconds.show(scene.seconds());
        language.setAccessibleText(words.text("scenes.language"));
        language.show(scene.language(),
                one -> one.map(own -> Words.of(own).text("language.name")).orElseGet(() -> words.text("scenes.language.show")));
        theme.setAccessibleText(words.text("scenes.theme"));
        theme.show(scene.theme(),
                one -> one.map(id -> Themes.of(id).name().in(words.language())).orElseGet(() -> words.text("scenes.theme.show")));
    }

    private void select(Scene scene) {
        kinds.forEach((kind, button) -> button.setSelected(kind == scene.kind()));
    }
}
