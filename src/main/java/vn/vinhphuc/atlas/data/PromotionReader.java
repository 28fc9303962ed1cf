package vn.vinhphuc.atlas.data;

import java.util.List;
import vn.vinhphuc.atlas.domain.Site;

/** Reads what the agency may add to a site. */
final class PromotionReader {

    private final Pictures pictures;

    PromotionReader(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The contact, website and pictures among the fields of a site. */
    Site.Promotion read(Node node) {
        return new Site.Promotion(node.maybe("contact").map(PromotionReader::contact),
                node.maybe("website").map(Node::webAddress),
                node.maybe("photographs").map(list -> list.each(pictures::path)).orElse(List.of()),
                node.maybe("masterPlan").map(pictures::path));
    }

    private static Site.Contact contact(Node node) {
        Site.Contact contact = new Site.Contact(node.field("name").text(), node.maybe("phone").map(Node::string),
                node.maybe("email").map(Node::string), node.maybe("address").map(Node::text));
        node.noOtherFields();
        return contact;
    }
}
