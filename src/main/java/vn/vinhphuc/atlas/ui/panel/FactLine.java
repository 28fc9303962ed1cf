package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.MeasureLine;

/** A measure by its name, and its values. */
final class FactLine extends HBox {

    FactLine(MeasureLine line, Quotes quotes) {
        getStyleClass().add("fact-line");
        Label name = new Label(quotes.figures().measure(line.measure()));
        name.getStyleClass().add("measure");
        VBox values = new VBox();
        values.getStyleClass().add("values");
        HBox.setHgrow(values, Priority.ALWAYS);
        if (line.shown().isEmpty()) {
            values.getChildren().add(new Prose().say(quotes.figures().notPublished(), "missing"));
        }
        line.shown().forEach(figure -> values.getChildren().add(new QuotedFigure(figure, quotes)));
        OtherValues others = new OtherValues(line.others(), quotes);
        values.getChildren().addAll(others.link(), others.list());
        getChildren().addAll(name, values);
    }
}
