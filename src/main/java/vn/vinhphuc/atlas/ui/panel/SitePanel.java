package vn.vinhphuc.atlas.ui.panel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.Topic;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;
import vn.vinhphuc.atlas.ui.Session;
import vn.vinhphuc.atlas.ui.StarButton;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.Kinship;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.SiteSheet;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.access.Access;

/** Everything known about one site, from its name to its sources. */
final class SitePanel extends VBox {

    /** Topics that stand together, block by block. */
    private static final List<Set<Topic>> TOGETHER = List.of(
            EnumSet.of(Topic.DEVELOPER, Topic.TENANTS, Topic.INVESTMENT),
            EnumSet.of(Topic.UTILITIES, Topic.TERMS), EnumSet.of(Topic.STATUS, Topic.OTHER));

    private final SiteSheet sheet;
    private final Quotes quotes;
    private final StarButton star;
    private final Drawer notes;
    private final CompareButton compare;
    private final AccessBlock access;
    private Optional<GuestNotes> openNotes = Optional.empty();

    /**
     * @param put   puts the site into the comparison or takes it out, by its id
     * @param guest who is here, and whom notes are for
     */
    SitePanel(SiteSheet sheet, Session session, Access ways, Quotes quotes, Function<String, Optional<byte[]>> pictures,
              Consumer<String> put, StringProperty guest) {
        this.sheet = sheet;
        this.quotes = quotes;
        getStyleClass().add("site-panel");
        Site site = sheet.site();
        setAccessibleText(quotes.in(site.name()));
        ViewState view = session.view().get();
        this.star = new StarButton(session, site);
        this.notes = new Drawer(quotes.words().text("panel.notes"), () -> {
            openNotes = Optional.of(new GuestNotes(session, site, guest));
            return openNotes.stream().toList();
        });
        this.compare = new CompareButton(site, view.inquiry().compared(), quotes.words(), put);
        this.access = new AccessBlock(site, ways, block(Topic.ACCESS).map(SiteSheet.Block::lines).orElse(List.of()), session, quotes);
        SiteHead head = new SiteHead(sheet, view.period(), quotes, star, compare, () -> session.update(ViewState::withoutSelection));
        head.getChildren().addAll(
                new KinLines(Kinship.of(session.atlas(), site), quotes,
                        other -> session.update(state -> state.withSelection(other.id()))),
                new AddressLines(site, view.administration(), quotes));
        getChildren().addAll(head, notes, FillBlock.of(sheet, quotes));
        show(session.shortlist().get());
        notes.head().setSelected(!session.shortlist().get().notes(site.id()).isEmpty());
        block(Topic.AREA).ifPresent(area -> getChildren().add(new AreaBlock(area, quotes)));
        block(Topic.SECTORS).ifPresent(sectors -> getChildren().add(SectorBlock.of(sectors, quotes)));
        topics(TOGETHER.getFirst());
        getChildren().add(access);
        TOGETHER.stream().skip(1).forEach(this::topics);
        legal(site);
        if (!PromotionBlock.isEmpty(site)) {
            getChildren().add(new PromotionBlock(site, quotes, pictures));
        }
        getChildren().add(new SourceList(quotes));
    }

    /** Shows what the question of a guest has put on the map. */
    void show(Inquiry inquiry) {
        compare.show(inquiry.compared());
        access.show(inquiry.reach());
    }

    /** Shows what is on the shortlist about the site. */
    void show(Shortlist shortlist) {
        star.show(shortlist);
        int count = shortlist.notes(sheet.site().id()).size();
        notes.head().setText(count == 0 ? quotes.words().text("panel.notes") : quotes.words().text("panel.notes.count", count));
        openNotes.ifPresent(open -> open.show(shortlist));
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
