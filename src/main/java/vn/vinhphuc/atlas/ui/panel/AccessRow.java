package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Tip;
import vn.vinhphuc.atlas.view.access.Access;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;

/** One destination: what is published first, then what the map gives, each called what it is. A click draws the way. */
final class AccessRow extends HBox {

    private final Destination to;
    private final Quotes quotes;
    private final DistanceText text;
    private final Region name;

    /** @param draw draws the way, or takes it off the map */
    AccessRow(Access.Line line, List<Figure> others, Quotes quotes, Runnable draw) {
        this.to = line.to();
        this.quotes = quotes;
        this.text = new DistanceText(quotes.words());
        getStyleClass().addAll("fact-line", "access-row");
        boolean drawable = line.known().stream()
                .anyMatch(way -> way instanceof Distance.Estimated || way instanceof Distance.StraightLine);
        this.name = drawable ? toggle(line, draw) : new Label(text.to(to));
        name.getStyleClass().add("measure");
        VBox values = new VBox();
        values.getStyleClass().add("values");
        HBox.setHgrow(values, Priority.ALWAYS);
        values.getChildren().add(best(line.best()));
        text.doubt(line.best()).ifPresent(doubt -> values.getChildren().add(new Prose().say(doubt, "caution")));
        line.known().stream().skip(1).forEach(way -> values.getChildren().add(
                new Prose().say(quotes.words().text("access.on-map", text.brief(way)), "quiet").say(" " + about(way), "quiet")));
        OtherValues more = new OtherValues(others, quotes);
        values.getChildren().addAll(more.link(), more.list());
        getChildren().addAll(name, values);
        if (drawable) {
            getStyleClass().add("drawable");
            setOnMouseClicked(event -> {
                if (event.getTarget() instanceof Node target && !isButton(target)) {
                    draw.run();
                }
            });
        }
    }

    void show(Optional<Destination> drawn) {
        if (name instanceof ToggleButton toggle) {
            toggle.setSelected(drawn.filter(to::equals).isPresent());
        }
    }

    /** A click on a button in the row is answered by the button. */
    private boolean isButton(Node target) {
        return target instanceof ButtonBase || !target.equals(this) && target.getParent() != null && isButton(target.getParent());
    }

    private ToggleButton toggle(Access.Line line, Runnable draw) {
        ToggleButton toggle = new ToggleButton(text.to(to));
        Region icon = new Region();
        icon.getStyleClass().add("way-icon");
        toggle.setGraphic(icon);
        toggle.getStyleClass().setAll("way-toggle");
        Tip.on(toggle, quotes.words().text("access.draw.tip"));
        toggle.setAccessibleText(quotes.words().text("access.draw", text.to(to), text.of(line.best())));
        toggle.setOnAction(event -> draw.run());
        return toggle;
    }

    private Region best(Distance distance) {
        return switch (distance) {
            case Distance.Published(Figure figure, var _) -> new QuotedFigure(figure, quotes);
            case Distance.Estimated _, Distance.StraightLine _ ->
                    new Prose().say(text.brief(distance), "value").say(" " + about(distance), "quiet");
            case Distance.Unknown _ -> new Prose().say(text.brief(distance), "missing").say(", " + text.how(distance), "quiet");
        };
    }

    /** Where it leads and how it is known. */
    private String about(Distance distance) {
        return text.where(distance).map(where -> quotes.words().text("figure.list", where, text.how(distance))).orElse(text.how(distance));
    }
}
