package vn.vinhphuc.atlas.ui.match;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Merit;

/** The weights by which the sites that fit are ranked; they stand on the screen for as long as there is a ranking. */
final class WeightForm extends TitledPane {

    private static final double MOST = 5;

    private final Session session;
    private final Map<Merit, Label> names = new EnumMap<>(Merit.class);
    private final Map<Merit, Slider> weights = new EnumMap<>(Merit.class);
    private boolean following;

    WeightForm(Session session) {
        this.session = session;
        getStyleClass().add("weights");
        setAnimated(false);
        setExpanded(false);
        GridPane grid = new GridPane();
        for (Merit merit : Merit.values()) {
            Label name = new Label();
            name.setWrapText(true);
            Slider weight = new Slider(0, MOST, 0);
            weight.setBlockIncrement(1);
            weight.setMajorTickUnit(1);
            weight.setMinorTickCount(0);
            weight.setSnapToTicks(true);
            weight.valueProperty().addListener((observed, before, now) -> weigh(merit, Math.rint(now.doubleValue())));
            weight.valueChangingProperty().addListener((observed, before, now) -> session.settled());
            weight.focusedProperty().addListener((observed, before, now) -> session.settled());
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(merit.ordinal(), name, weight);
            names.put(merit, name);
            weights.put(merit, weight);
        }
        setContent(grid);
    }

    private void weigh(Merit merit, double weight) {
        if (following) {
            return;
        }
        session.moved(state -> {
            Map<Merit, Double> changed = new EnumMap<>(Merit.class);
            changed.putAll(state.inquiry().criteria().weights());
            if (weight == 0) {
                changed.remove(merit);
            } else {
                changed.put(merit, weight);
            }
            return state.withCriteria(state.inquiry().criteria().withWeights(changed));
        });
    }

    void show(Shown shown) {
        Words words = shown.words();
        Map<Merit, Double> now = shown.criteria().weights();
        setText(words.text("fit.rank"));
        following = true;
        weights.forEach((merit, slider) -> {
            double weight = now.getOrDefault(merit, 0.0);
            String name = words.text("fit.weight." + merit.key(), new Numbers(words).exact(weight));
            Label label = names.get(merit);
            if (label != null) {
                label.setText(name);
            }
            slider.setAccessibleText(name);
            if (!slider.isValueChanging() && Math.rint(slider.getValue()) != weight) {
                slider.setValue(weight);
            }
        });
        following = false;
        if (!now.isEmpty()) {
            setExpanded(true);
        }
        setCollapsible(now.isEmpty());
    }
}
