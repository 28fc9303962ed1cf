package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Doubt;
import vn.vinhphuc.atlas.view.tour.Quotable;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Tour;

/** What is doubtful in a scene since the data is another one, each in a sentence, and that a person has seen to it. */
final class DoubtList extends VBox {

    private final Atlas atlas;
    private final Button checked = new Button();

    DoubtList(Atlas atlas, Deeds deeds) {
        this.atlas = atlas;
        getStyleClass().add("doubts");
        checked.setOnAction(event -> deeds.change(desk -> desk.edited("", scene ->
                scene.withFigures(scene.figures().stream().map(quoted -> quoted.seenIn(atlas)).toList()))));
    }

    void show(Tour tour, Optional<Scene> scene, Words words) {
        List<Doubt> all = scene.map(one -> Doubt.of(tour, one, atlas)).orElse(List.of());
        getChildren().setAll(all.stream().map(doubt -> {
            Label label = new Label(sentence(doubt, atlas, words));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add("doubt");
            return label;
        }).toList());
        if (all.stream().anyMatch(doubt -> doubt instanceof Doubt.Changed || doubt instanceof Doubt.OtherData)) {
            checked.setText(words.text("scenes.doubt.checked"));
            getChildren().add(checked);
        }
    }

    /** What is doubtful, and what to do about it. */
    static String sentence(Doubt doubt, Atlas atlas, Words words) {
        return switch (doubt) {
            case Doubt.NoSite(String id) -> words.text("scenes.doubt.site", id);
            case Doubt.NoSubject(String id) -> words.text("scenes.doubt.subject", id);
            case Doubt.NoFigure(Quoted quoted) -> words.text("scenes.doubt.figure", named(quoted, atlas, words));
            case Doubt.NoPoint(String id) -> words.text("scenes.doubt.point", id);
            case Doubt.Changed changed -> words.text("scenes.doubt.changed", named(changed.quoted(), atlas, words), changed.then(), changed.now());
            case Doubt.OtherData(String data) -> words.text("scenes.doubt.data", data, atlas.pack().version());
        };
    }

    private static String named(Quoted quoted, Atlas atlas, Words words) {
        return Quotable.name(atlas, quoted.about(), words) + " · " + new FigureText(words).measure(quoted.measure());
    }
}
