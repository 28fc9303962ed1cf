package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.SymbolIcon;
import vn.vinhphuc.atlas.view.DistrictCounts;
import vn.vinhphuc.atlas.view.FillSummary;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SectorCounts;
import vn.vinhphuc.atlas.view.ViewState;

/** What is known about the province as a whole, in a period: charts that ask on the map, then what is published besides. */
final class ProvincePanel extends VBox {

    private static final double LOGO_WIDTH = 190;
    private static final double LOGO_HEIGHT = 62;

    private final Asking asking;

    /** @param pictures the bytes of a file of the pack, by its path */
    ProvincePanel(Session session, Quotes quotes, Function<String, Optional<byte[]>> pictures) {
        getStyleClass().add("province-panel");
        Atlas atlas = session.atlas();
        ViewState view = session.view().get();
        PeriodView then = PeriodView.of(atlas, view.period());
        VBox head = new VBox(
                new Prose().say(quotes.words().text("panel.province"), "site-name"),
                new Prose().say(quotes.in(atlas.pack().subtitle()), "other-name"),
                new Prose().say(quotes.words().text("panel.province.as-of", quotes.asOf()), "quiet"));
        head.getStyleClass().add("block");
        atlas.pack().logo().flatMap(pictures)
                .ifPresent(bytes -> head.getChildren().addFirst(new PackPicture(bytes, LOGO_WIDTH, LOGO_HEIGHT)));
        this.asking = new Asking(quotes, these -> session.update(state -> state.withCriteria(state.inquiry().criteria().toggle(these))));
        SymbolIcon symbols = new SymbolIcon(Themes.of(view.theme()));
        getChildren().addAll(head, new TotalsBlock(then, quotes, symbols, asking));
        if (then.period() != PlanPeriod.TODAY) {
            head.getChildren().add(new Prose().say(quotes.words().text("period.tip." + then.period().key(), quotes.asOf()), "strong"));
            getChildren().add(1, new PlanBlock(then, quotes));
        }
        List<FillSummary> fill = Stream.of(SiteKind.values()).map(kind -> FillSummary.of(atlas, kind)).toList();
        getChildren().addAll(new DistrictBars(DistrictCounts.of(atlas, then), quotes, asking),
                new FillOverview(fill, quotes, site -> session.update(state -> state.withSelection(site.id()))),
                new SectorBars(SectorCounts.of(atlas), quotes, asking),
                new TimelineBlock(atlas.province(), quotes), new FdiBlock(atlas.province(), quotes));
        getChildren().addAll(new ProvinceFacts(atlas.province(), quotes).drawers());
        getChildren().add(new Drawer(quotes.words().text("panel.sources"), () -> List.of(new SourceList(quotes))));
        show(view.inquiry());
    }

    /** Marks what a question asks. */
    void show(Inquiry inquiry) {
        asking.show(inquiry.criteria());
    }
}
