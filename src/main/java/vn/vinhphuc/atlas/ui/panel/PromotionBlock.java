package vn.vinhphuc.atlas.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.ui.Prose;
import vn.vinhphuc.atlas.ui.Quotes;

/** What the agency adds to a site: whom to ask, its website, pictures. */
final class PromotionBlock extends Block {

    private static final double PICTURE_WIDTH = 296;

    private final Quotes quotes;

    /** @param pictures the bytes of a file of the pack, by its path */
    PromotionBlock(Site site, Quotes quotes, Function<String, Optional<byte[]>> pictures) {
        super(quotes.words().text("panel.contact"));
        this.quotes = quotes;
        site.promotion().contact().ifPresent(this::contact);
        site.promotion().website().ifPresent(this::website);
        Stream.of(site.promotion().masterPlan().stream().toList(), site.promotion().photographs())
                .flatMap(List::stream).map(pictures).flatMap(Optional::stream)
                .forEach(bytes -> add(new PackPicture(bytes, PICTURE_WIDTH, 0)));
    }

    static boolean isEmpty(Site site) {
        return site.promotion().equals(Site.Promotion.NONE);
    }

    private void contact(Site.Contact contact) {
        add(new Prose().say(quotes.in(contact.name()), "strong"));
        contact.phone().ifPresent(phone -> add(new Prose().say(phone, "value")));
        contact.email().ifPresent(email -> add(new Prose().say(email, "value")));
        contact.address().ifPresent(address -> add(new Prose().say(quotes.in(address), "quiet")));
    }

    private void website(String address) {
        Hyperlink link = new Hyperlink(address);
        link.setWrapText(true);
        link.setOnAction(event -> quotes.browser().accept(address));
        add(link);
    }
}
