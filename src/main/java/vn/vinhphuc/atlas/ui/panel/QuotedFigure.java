package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;

/** A figure with its mark and date, and beneath it what must be known to read it. */
final class QuotedFigure extends VBox {

    /** Letters beyond which a date gets a line of its own. */
    private static final int LONG_DATE = 12;

    QuotedFigure(Figure figure, Quotes quotes) {
        getStyleClass().add("quoted-figure");
        FigureText text = quotes.figures();
        Prose value = new Prose().say(text.value(figure), "value");
        text.shareOf(figure).ifPresent(share -> value.say(" " + share, "share"));
        value.with(quotes.mark(figure));
        HBox.setHgrow(value, Priority.ALWAYS);
        String date = text.date(figure);
        HBox line = new HBox(value);
        line.getStyleClass().add("line");
        getChildren().add(line);
        if (date.length() > LONG_DATE) {
            say(date, "date");
        } else {
            Label beside = new Label(date);
            beside.getStyleClass().add("date");
            beside.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(beside);
        }
        details(figure, quotes);
    }

    private void details(Figure figure, Quotes quotes) {
        FigureText text = quotes.figures();
        text.horizon(figure).ifPresent(horizon -> say(horizon, "quiet"));
        text.scope(figure).ifPresent(scope -> say(scope, "quiet"));
        if (!(figure.provenance() instanceof Provenance.Reported)) {
            quotes.sources().origin(figure.provenance()).ifPresent(origin -> say(origin, "quiet"));
        }
        text.caution(figure).ifPresent(caution -> say(caution, "caution"));
    }

    private void say(String words, String style) {
        getChildren().add(new Prose().say(words, style));
    }
}
