package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.SectorCounts;

/** How many sites name each sector, as bars. */
final class SectorBars extends Block {

    private static final int AT_FIRST = 10;

    SectorBars(SectorCounts counts, Quotes quotes) {
        super(quotes.words().text("panel.sectors"));
        getStyleClass().add("sector-bars");
        add(new Prose().say(quotes.words().text("panel.sectors.naming", counts.naming(), counts.silent()), "quiet"));
        int most = counts.lines().stream().mapToInt(line -> line.sites().size()).max().orElse(1);
        List<HBox> rows = counts.lines().stream().map(line -> row(line, most, quotes)).toList();
        rows.stream().limit(AT_FIRST).forEach(this::add);
        if (rows.size() > AT_FIRST) {
            Hyperlink more = new Hyperlink(quotes.words().text("panel.sectors.more", rows.size()));
            more.setOnAction(event -> {
                getChildren().remove(more);
                getChildren().addAll(rows.subList(AT_FIRST, rows.size()));
            });
            add(more);
        }
    }

    private static HBox row(SectorCounts.Line line, int most, Quotes quotes) {
        Label name = new Label(quotes.in(line.sector().name()));
        name.getStyleClass().add("bar-name");
        name.setWrapText(true);
        int count = line.sites().size();
        FillBar bar = new FillBar(100.0 * count / most, false, name.getText() + " " + count);
        bar.getStyleClass().addAll("thin", "count");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("bar-count");
        HBox row = new HBox(name, bar, number);
        row.getStyleClass().add("bar-line");
        Tooltip.install(row, new Tooltip(line.sites().stream()
                .map(site -> quotes.in(site.label())).collect(Collectors.joining(", "))));
        return row;
    }
}
