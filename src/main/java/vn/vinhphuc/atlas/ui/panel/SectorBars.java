package vn.vinhphuc.atlas.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.ui.FillBar;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.view.SectorCounts;

/** How many sites name each sector, as bars. */
final class SectorBars extends Block {

    SectorBars(SectorCounts counts, Quotes quotes) {
        super(quotes.words().text("panel.sectors"));
        getStyleClass().add("sector-bars");
        add(new Prose().say(quotes.words().text("panel.sectors.naming", counts.naming(), counts.silent()), "quiet"));
        int most = counts.lines().stream().mapToInt(line -> line.sites().size()).max().orElse(1);
        for (SectorCounts.Line line : counts.lines()) {
            Label name = new Label(quotes.in(line.sector().name()));
            name.getStyleClass().add("bar-name");
            name.setWrapText(true);
            int count = line.sites().size();
            Region bar = new FillBar(100.0 * count / most, false, name.getText() + " " + count);
            bar.getStyleClass().addAll("thin", "count");
            HBox.setHgrow(bar, Priority.ALWAYS);
            Label number = new Label(String.valueOf(count));
            number.getStyleClass().add("bar-count");
            HBox row = new HBox(name, bar, number);
            row.getStyleClass().add("bar-line");
            Tooltip.install(row, new Tooltip(line.sites().stream()
                    .map(site -> quotes.in(site.label())).collect(Collectors.joining(", "))));
            add(row);
        }
    }
}
