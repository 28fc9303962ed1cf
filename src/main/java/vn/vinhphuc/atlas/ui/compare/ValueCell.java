package vn.vinhphuc.atlas.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.ShareOf;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.access.Distance;
import vn.vinhphuc.atlas.view.access.DistanceText;
import vn.vinhphuc.atlas.view.compare.Cell;
import vn.vinhphuc.atlas.view.compare.CompareText;
import vn.vinhphuc.atlas.view.match.FreeLand;

/** What is known of one site in one row, with its date and the way to its source; a mark stands before the best. */
final class ValueCell extends VBox {

    private final Quotes quotes;
    private final CompareText text;
    private final boolean best;

    /** @param spoken what a screen reader says */
    ValueCell(Cell cell, boolean best, Quotes quotes, String spoken) {
        this.quotes = quotes;
        this.text = new CompareText(quotes.words());
        this.best = best;
        getStyleClass().add("value-cell");
        if (best) {
            getStyleClass().add("best");
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        switch (cell) {
            case Cell.Published(Figure figure, Value value) -> published(figure, value);
            case Cell.Land(FreeLand land) -> land(land);
            case Cell.Way(Distance distance) -> way(distance);
            case Cell.Gap() -> say(missing(figures().notPublished()));
        }
    }

    boolean isBest() {
        return best;
    }

    private void published(Figure figure, Value value) {
        boolean number = value instanceof Value.Quantity || value instanceof Value.Range;
        Prose prose = said(text.value(value), number ? "value" : "plain");
        if (figure.measure() == Measure.FILL_RATE && figure.amount().isPresent()) {
            FillBar bar = new FillBar(figure.amount().get(), quotes.freshness().isOld(figure), figures().value(figure));
            HBox line = new HBox(bar, quoted(new Prose(), figure));
            HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
            prose.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addFirst(prose);
            line.getStyleClass().add("rate");
            getChildren().add(line);
        } else {
            say(quoted(prose, figure));
        }
    }

    private void land(FreeLand land) {
        switch (land) {
            case FreeLand.Published(Figure figure, double _) -> say(quoted(value(figures().value(figure)), figure));
            case FreeLand.Difference(Figure leasable, Figure leased, double ha) -> say(dated(value(figures().numbers().hectares(ha))
                    .say(" " + quotes.words().text("tray.difference", figures().value(leasable), figures().value(leased)), "quiet"),
                    leased));
            case FreeLand.NotComparable _ -> say(missing(quotes.words().text("compare.cannot-tell")));
            case FreeLand.Unknown _ -> say(missing(figures().notPublished()));
        }
    }

    private void way(Distance distance) {
        DistanceText ways = new DistanceText(quotes.words());
        switch (distance) {
            case Distance.Published(Figure figure, var _) -> say(quoted(value(ways.brief(distance)), figure));
            case Distance.Estimated _, Distance.StraightLine _ -> say(value(ways.brief(distance))
                    .say(" " + ways.where(distance).orElse("") + ", " + ways.how(distance), "quiet"));
            case Distance.Unknown _ -> say(missing(figures().notPublished()).say(", " + ways.how(distance), "quiet"));
        }
        ways.doubt(distance).ifPresent(doubt -> say(new Prose().say(doubt, "caution")));
    }

    private Prose value(String words) {
        return said(words, "value");
    }

    private Prose said(String words, String style) {
        Prose prose = new Prose();
        if (best) {
            Region mark = new Region();
            mark.getStyleClass().add("best-mark");
            prose.first(mark).say(" ");
        }
        return prose.say(words, style);
    }

    private static Prose missing(String words) {
        return new Prose().say(words, "missing");
    }

    /** With all that a figure must not be read without. */
    private Prose quoted(Prose prose, Figure figure) {
        figures().shareOf(figure).ifPresent(share -> prose.say(" " + share,
                figure.shareOf().filter(ShareOf.NOT_STATED::equals).isPresent() ? "caution" : "share"));
        figures().scope(figure).ifPresent(scope -> prose.say(" (" + scope + ")", "quiet"));
        figures().horizon(figure).ifPresent(horizon -> prose.say(", " + horizon, "quiet"));
        return dated(prose, figure);
    }

    private Prose dated(Prose prose, Figure figure) {
        return prose.say(" " + figures().date(figure), "date").with(quotes.mark(figure));
    }

    private FigureText figures() {
        return quotes.figures();
    }

    private void say(Prose prose) {
        getChildren().add(prose);
    }
}
