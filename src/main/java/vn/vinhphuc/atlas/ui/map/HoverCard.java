package vn.vinhphuc.atlas.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.i18n.AddressText;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.Crowd;

/** What a person wants to know of the site, or the sites, under the pointer before choosing. */
final class HoverCard extends VBox {

    private static final double WIDEST = 340;

    private final Label name = new Label();
    private final Label status = new Label();
    private final GridPane figures = new GridPane();
    private final Label foot = new Label();

    HoverCard() {
        getStyleClass().add("hover-card");
        name.getStyleClass().add("name");
        status.getStyleClass().add("status");
        figures.getStyleClass().add("figures");
        foot.getStyleClass().add("foot");
        name.setWrapText(true);
        status.setWrapText(true);
        getChildren().addAll(name, status, figures, foot);
        setMaxWidth(WIDEST);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** @param administration whose address is shown */
    void show(Site site, Administration administration, FigureText text) {
        name.setText(text.in(site.name()));
        status.setText(new AddressText(text.words()).line(site.address(), administration)
                .map(address -> text.status(site.status()) + "\n" + address).orElseGet(() -> text.status(site.status())));
        figures.getChildren().clear();
        row(0, text, site, Measure.TOTAL_AREA);
        row(1, text, site, Measure.FILL_RATE);
        appear(site.position().map(p -> accuracy(p.accuracyMetres(), text)));
    }

    void show(Crowd crowd, FigureText text) {
        name.setText(crowd.kinds().entrySet().stream().map(kind -> count(kind, text)).collect(Collectors.joining(" · ")));
        status.setText(crowd.statuses().entrySet().stream()
                .map(entry -> text.status(entry.getKey()) + " " + text.numbers().rounded(entry.getValue(), 0))
                .collect(Collectors.joining(" · ")));
        figures.getChildren().clear();
        int row = 0;
        for (Site site : crowd.first()) {
            figures.addRow(row++, new Label(text.in(site.label())), value(site.figures().preferred(Measure.TOTAL_AREA), text));
        }
        if (crowd.others() > 0) {
            figures.addRow(row, new Label(text.words().text("map.crowd.others", text.numbers().rounded(crowd.others(), 0))));
        }
        appear(Optional.of(text.words().text("map.crowd.open")));
    }

    void hide() {
        setVisible(false);
    }

    /** What it says first, for those who hear it. */
    String spoken() {
        return name.getText() + ", " + status.getText();
    }

    private void appear(Optional<String> last) {
        foot.setText(last.orElse(""));
        foot.setVisible(last.isPresent());
        foot.setManaged(last.isPresent());
        setVisible(true);
        applyCss();
        double width = Math.min(prefWidth(-1), WIDEST);
        resize(width, prefHeight(width));
    }

    private static String count(Map.Entry<SiteKind, Integer> kind, FigureText text) {
        String number = text.numbers().rounded(kind.getValue(), 0);
        return switch (kind.getKey()) {
            case PARK -> text.words().text("map.crowd.parks", number);
            case CLUSTER -> text.words().text("map.crowd.clusters", number);
        };
    }

    private static String accuracy(double metres, FigureText text) {
        return metres < 1000 ? text.words().text("map.position.m", text.numbers().rounded(metres, 0))
                : text.words().text("map.position.km", text.numbers().rounded(metres / 1000, 1));
    }

    private void row(int row, FigureText text, Site site, Measure measure) {
        Optional<Figure> figure = site.figures().preferred(measure);
        Label date = new Label(figure.map(text::date).orElse(""));
        date.getStyleClass().add("date");
        Label what = new Label(text.measure(measure));
        what.setMinWidth(Region.USE_PREF_SIZE);
        figures.addRow(row, what, value(figure, text), date);
    }

    private static Label value(Optional<Figure> figure, FigureText text) {
        Label value = new Label(figure.map(text::rounded).orElse(text.notPublished()));
        value.getStyleClass().add(figure.isPresent() ? "value" : "missing");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }
}
