package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.SectorCounts;

/** How many sites name each sector, as bars. */
final class SectorBars extends Block {

    private static final int AT_FIRST = 10;

    SectorBars(SectorCounts counts, Quotes quotes, Asking asking) {
        super(quotes.words().text("panel.sectors"));
        add(new Prose().say(quotes.words().text("panel.sectors.naming", counts.naming(), counts.silent(), quotes.asOf()), "quiet"));
        int most = counts.lines().stream().mapToInt(line -> line.sites().size()).max().orElse(1);
        List<ChartRow> rows = counts.lines().stream().map(line -> row(line, most, quotes, asking)).toList();
        rows.stream().limit(AT_FIRST).forEach(this::add);
        if (rows.size() > AT_FIRST) {
            Hyperlink more = new Hyperlink(quotes.words().text("panel.sectors.more", rows.size()));
            more.setOnAction(event -> {
                getChildren().remove(more);
                getChildren().addAll(rows.subList(AT_FIRST, rows.size()));
                rows.get(AT_FIRST).requestFocus();
            });
            add(more);
        }
    }

    private static ChartRow row(SectorCounts.Line line, int most, Quotes quotes, Asking asking) {
        int parks = (int) line.sites().stream().filter(site -> site.kind() == SiteKind.PARK).count();
        ChartRow row = new ChartRow(quotes.in(line.sector().name()), String.valueOf(line.sites().size()), new BarStrip(List.of(
                new BarStrip.Part("park", parks), new BarStrip.Part("cluster", line.sites().size() - parks)), most));
        row.setAccessibleHelp(line.sites().stream().map(site -> quotes.in(site.label())).collect(Collectors.joining(", ")));
        return asking.row(row, List.of(new Criterion.Sectors(Set.of(line.sector().id()))));
    }
}
