package vn.vinhphuc.atlas.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.i18n.FigureText;

/** What a person wants to know of the site under the pointer before choosing it. */
final class HoverCard extends VBox {

    private final Label name = new Label();
    private final Label status = new Label();
    private final GridPane figures = new GridPane();
    private final Label position = new Label();

    HoverCard() {
        getStyleClass().add("hover-card");
        name.getStyleClass().add("name");
        status.getStyleClass().add("status");
        figures.getStyleClass().add("figures");
        position.getStyleClass().add("position");
        getChildren().addAll(name, status, figures, position);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Site site, FigureText text) {
        name.setText(text.in(site.name()));
        status.setText(text.status(site.status()));
        figures.getChildren().clear();
        row(0, text, site, Measure.TOTAL_AREA);
        row(1, text, site, Measure.FILL_RATE);
        site.position().ifPresent(p -> position.setText(accuracy(p.accuracyMetres(), text)));
        position.setVisible(site.position().isPresent());
        setVisible(true);
        applyCss();
        autosize();
    }

    void hide() {
        setVisible(false);
    }

    private static String accuracy(double metres, FigureText text) {
        return metres < 1000 ? text.words().text("map.position.m", text.numbers().rounded(metres, 0))
                : text.words().text("map.position.km", text.numbers().rounded(metres / 1000, 1));
    }

    private void row(int row, FigureText text, Site site, Measure measure) {
        Optional<Figure> figure = site.figures().preferred(measure);
        Label value = new Label(figure.map(text::rounded).orElse(text.notPublished()));
        value.getStyleClass().add(figure.isPresent() ? "value" : "missing");
        Label date = new Label(figure.map(text::date).orElse(""));
        date.getStyleClass().add("date");
        Label what = new Label(text.measure(measure));
        what.setMinWidth(Region.USE_PREF_SIZE);
        figures.addRow(row, what, value, date);
    }
}
