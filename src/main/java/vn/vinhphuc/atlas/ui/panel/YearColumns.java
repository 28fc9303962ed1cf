package vn.vinhphuc.atlas.ui.panel;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Qualifier;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.YearSeries;

/** A value year by year as columns, each with its source beneath; a year of which nothing is published is a dotted line. */
final class YearColumns extends VBox {

    /** Of the highest column, px. */
    private static final double HEIGHT = 64;

    private final Quotes quotes;

    /** @param title what is shown, with its unit */
    YearColumns(String title, YearSeries series, Quotes quotes) {
        this.quotes = quotes;
        getStyleClass().add("year-columns");
        getChildren().add(new Prose().say(title, "strong"));
        if (series.columns().isEmpty()) {
            getChildren().add(new Prose().say(quotes.figures().notPublished(), "missing"));
            return;
        }
        HBox columns = new HBox();
        columns.getStyleClass().add("columns");
        series.columns().forEach(column -> columns.getChildren().add(column(column, series.most())));
        getChildren().add(columns);
        String missing = series.columns().stream().filter(column -> column.figure().isEmpty())
                .map(column -> String.valueOf(column.year())).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            getChildren().add(new Prose().say(quotes.words().text("panel.chart.missing-years", missing), "missing"));
        }
        if (series.columns().stream().flatMap(column -> column.figure().stream()).anyMatch(YearColumns::isExpected)) {
            getChildren().add(new Prose().say(quotes.words().text("panel.chart.expected"), "quiet"));
        }
        OtherValues others = new OtherValues(series.others(), quotes);
        getChildren().addAll(others.link(), others.list());
    }

    private VBox column(YearSeries.Column column, double most) {
        VBox box = new VBox();
        box.getStyleClass().add("column");
        box.setAlignment(Pos.BOTTOM_CENTER);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(1);
        Region bar = new Region();
        Label year = new Label(String.valueOf(column.year()));
        year.getStyleClass().add("year");
        column.figure().ifPresentOrElse(figure -> {
            Label value = new Label(quotes.figures().bare(figure));
            value.getStyleClass().add("value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            bar.getStyleClass().add("bar");
            bar.setMinHeight(most > 0 ? Math.max(2, HEIGHT * figure.amount().orElse(0.0) / most) : 2);
            box.getChildren().addAll(value, bar, year, quotes.mark(figure));
            Tip.on(bar, said(figure));
            box.setAccessibleText(column.year() + ": " + said(figure));
        }, () -> {
            bar.getStyleClass().addAll("bar", "none");
            Label mark = new Label();
            mark.getStyleClass().add("no-mark");
            box.getChildren().addAll(bar, year, mark);
            box.setAccessibleText(column.year() + ": " + quotes.figures().notPublished());
        });
        box.setAccessibleRole(AccessibleRole.TEXT);
        return box;
    }

    private static boolean isExpected(Figure figure) {
        return figure.value() instanceof Value.Quantity(double amount, Unit unit, var qualifier)
                && qualifier.filter(one -> one == Qualifier.EXPECTED || one == Qualifier.PLANNED).isPresent();
    }

    private String said(Figure figure) {
        String value = quotes.figures().value(figure) + ", " + quotes.figures().date(figure);
        return quotes.figures().caution(figure).map(caution -> value + ". " + caution).orElse(value);
    }
}
