package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.view.FillSummary;
import vn.vinhphuc.atlas.view.SectorCounts;
import vn.vinhphuc.atlas.view.SiteTotals;

/** What is known about the province as a whole. */
final class ProvincePanel extends VBox {

    private static final double LOGO_WIDTH = 190;
    private static final double LOGO_HEIGHT = 62;

    /** @param pictures the bytes of a file of the pack, by its path */
    ProvincePanel(Atlas atlas, Quotes quotes, Consumer<Site> select, Function<String, Optional<byte[]>> pictures) {
        getStyleClass().add("province-panel");
        VBox head = new VBox(
                new Prose().say(quotes.words().text("panel.province"), "site-name"),
                new Prose().say(quotes.in(atlas.pack().subtitle()), "other-name"),
                new Prose().say(quotes.words().text("panel.province.as-of",
                        quotes.figures().dates().text(atlas.pack().asOf())), "quiet"));
        head.getStyleClass().add("block");
        atlas.pack().logo().flatMap(pictures)
                .ifPresent(bytes -> head.getChildren().addFirst(new PackPicture(bytes, LOGO_WIDTH, LOGO_HEIGHT)));
        List<FillSummary> fill = Stream.of(SiteKind.values()).map(kind -> FillSummary.of(atlas, kind)).toList();
        getChildren().addAll(head, new TotalsBlock(SiteTotals.of(atlas), quotes), new FillOverview(fill, quotes, select),
                new SectorBars(SectorCounts.of(atlas), quotes));
        getChildren().addAll(new ProvinceFacts(atlas.province(), quotes).drawers());
        getChildren().add(new Drawer(quotes.words().text("panel.sources"), () -> List.of(new SourceList(quotes))));
    }
}
