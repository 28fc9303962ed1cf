package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Unit;
import vn.vinhphuc.atlas.domain.Value;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.MeasureLine;
import vn.vinhphuc.atlas.view.SiteSheet;

/** The land of a site, each area under its own name: the main ones large, the others as lines. */
final class AreaBlock extends Block {

    private static final List<Measure> MAIN =
            List.of(Measure.TOTAL_AREA, Measure.INDUSTRIAL_LAND, Measure.LEASABLE_AREA);

    AreaBlock(SiteSheet.Block block, Quotes quotes) {
        super(quotes.words().text("topic." + block.topic().key()));
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        tiles.getColumnConstraints().addAll(half(), half());
        add(tiles);
        for (MeasureLine line : block.lines()) {
            if (MAIN.contains(line.measure()) && isTile(line)) {
                int placed = tiles.getChildren().size();
                tiles.add(tile(line, quotes), placed % 2, placed / 2);
                details(line, quotes);
            } else {
                add(new FactLine(line, quotes));
            }
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private static boolean isTile(MeasureLine line) {
        return line.shown().size() == 1 && line.shown().getFirst().value() instanceof Value.Quantity quantity
                && quantity.unit() == Unit.HA;
    }

    private static VBox tile(MeasureLine line, Quotes quotes) {
        Figure figure = line.shown().getFirst();
        FigureText text = quotes.figures();
        Prose dated = new Prose().say(text.date(figure), "date").with(quotes.mark(figure));
        VBox tile = new VBox(new Prose().say(text.value(figure), "area"),
                new Prose().say(text.measure(line.measure()), "quiet"), dated);
        tile.getStyleClass().add("tile");
        return tile;
    }

    /** What a tile has no room for. */
    private void details(MeasureLine line, Quotes quotes) {
        Figure figure = line.shown().getFirst();
        String name = quotes.figures().measure(line.measure());
        quotes.figures().scope(figure).ifPresent(scope -> add(about(name, scope, "quiet", quotes)));
        quotes.figures().horizon(figure).ifPresent(horizon -> add(about(name, horizon, "quiet", quotes)));
        quotes.sources().origin(figure.provenance()).ifPresent(origin -> add(about(name, origin, "quiet", quotes)));
        quotes.figures().caution(figure).ifPresent(caution -> add(about(name, caution, "caution", quotes)));
        OtherValues others = new OtherValues(line.others(), quotes);
        if (!line.others().isEmpty()) {
            others.link().setText(quotes.words().text("panel.about", name, others.link().getText()));
            add(others.link(), others.list());
        }
    }

    private static Prose about(String name, String said, String style, Quotes quotes) {
        return new Prose().say(quotes.words().text("panel.about", name, said), style);
    }
}
