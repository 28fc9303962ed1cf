package vn.vinhphuc.atlas.ui.scenes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Doubt;
import vn.vinhphuc.atlas.view.tour.DoubtText;
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
            Label label = new Label(new DoubtText(atlas, words).sentence(doubt));
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
}
