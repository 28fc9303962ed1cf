package vn.vinhphuc.atlas.ui.console;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Show;

/** The figures of the scene, each with its source, date and age. */
final class FiguresPane extends VBox {

    private static final int MOST = 4;

    private final Atlas atlas;
    private final GridPane rows = new GridPane();

    FiguresPane(Atlas atlas) {
        this.atlas = atlas;
        getStyleClass().addAll("console-panel", "figures");
        rows.getStyleClass().add("rows");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().add(wide);
    }

    void show(Show show, Words words) {
        List<Quoted> figures = show.scene().figures();
        Label more = new StyledLabel(figures.size() > MOST ? words.text("console.figures.more", figures.size() - MOST) : "", "small");
        getChildren().setAll(new HBox(new StyledLabel(words.text("console.figures"), "head"), new Gap(), more), rows);
        rows.getChildren().clear();
        FigureText text = new FigureText(words);
        int row = 0;
        for (Quoted quoted : figures.stream().limit(MOST).toList()) {
            String about = atlas.site(quoted.about()).map(Site::label).map(text::in).map(name -> name + " · ").orElse("");
            String value = quoted.in(atlas).map(text::value).orElse(text.notPublished());
            Label what = new StyledLabel(about + text.measure(quoted.measure()) + " " + value, "figure");
            rows.add(what, 0, row);
            if (quoted.in(atlas).isPresent()) {
                Figure figure = quoted.in(atlas).get();
                rows.add(StyledLabel.whole(text.date(figure), "small"), 1, row);
                rows.add(new AgeLabel(figure.provenance(), words), 2, row);
            }
            row++;
        }
    }
}
