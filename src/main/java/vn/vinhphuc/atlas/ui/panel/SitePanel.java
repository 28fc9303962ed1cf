package vn.vinhphuc.atlas.ui.panel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.view.Kinship;
import vn.vinhphuc.atlas.view.SiteSheet;
import vn.vinhphuc.atlas.view.ViewState;

/** Everything known about one site, from its name to its sources. */
final class SitePanel extends VBox {

    /** Topics that stand together, block by block. */
    private static final List<Set<Topic>> TOGETHER = List.of(
            EnumSet.of(Topic.DEVELOPER, Topic.TENANTS, Topic.INVESTMENT),
            EnumSet.of(Topic.ACCESS), EnumSet.of(Topic.UTILITIES, Topic.TERMS), EnumSet.of(Topic.STATUS, Topic.OTHER));

    private final SiteSheet sheet;
    private final Quotes quotes;

    SitePanel(SiteSheet sheet, Session session, Quotes quotes, Function<String, Optional<byte[]>> pictures) {
        this.sheet = sheet;
        this.quotes = quotes;
        getStyleClass().add("site-panel");
        Site site = sheet.site();
        setAccessibleText(quotes.in(site.name()));
        ViewState view = session.view().get();
        SiteHead head = new SiteHead(sheet, quotes, () -> session.update(ViewState::withoutSelection));
        head.getChildren().addAll(
                new KinLines(Kinship.of(session.atlas(), site), quotes,
                        other -> session.update(state -> state.withSelection(other.id()))),
                new AddressLines(site, view.administration(), quotes));
        getChildren().addAll(head, FillBlock.of(sheet, quotes));
        block(Topic.AREA).ifPresent(area -> getChildren().add(new AreaBlock(area, quotes)));
        block(Topic.SECTORS).ifPresent(sectors -> getChildren().add(SectorBlock.of(sectors, quotes)));
        TOGETHER.forEach(this::topics);
        legal(site);
        if (!PromotionBlock.isEmpty(site)) {
            getChildren().add(new PromotionBlock(site, quotes, pictures));
        }
        getChildren().add(new SourceList(quotes));
    }

    private Optional<SiteSheet.Block> block(Topic topic) {
        return sheet.blocks().stream().filter(block -> block.topic() == topic).findFirst();
    }

    private void topics(Set<Topic> topics) {
        List<SiteSheet.Block> blocks = sheet.blocks().stream().filter(block -> topics.contains(block.topic())).toList();
        if (!blocks.isEmpty()) {
            getChildren().add(new TopicBlock(blocks, quotes));
        }
    }

    private void legal(Site site) {
        if (!site.legal().isEmpty()) {
            Block block = new Block(quotes.words().text("panel.legal"));
            site.legal().forEach(decision -> block.add(new Prose().say(quotes.in(decision), "plain")));
            getChildren().add(block);
        }
    }
}
