package vn.vinhphuc.atlas.data;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.ClusterGroup;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.PositionBasis;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Source;

/** Reads {@code parks.json} and {@code clusters.json}. */
final class SiteReader {

    private static final String COMPILED = "compiled";

    private final FigureReader figures;
    private final AddressReader addresses;
    private final PromotionReader promotions;
    private final Catalogue<Source> sources;
    private final Origins origins;
    private final Ids ids = new Ids();

    SiteReader(FigureReader figures, AddressReader addresses, PromotionReader promotions, Catalogue<Source> sources,
               Origins origins) {
        this.figures = figures;
        this.addresses = addresses;
        this.promotions = promotions;
        this.sources = sources;
        this.origins = origins;
    }

    List<Site> read(Node list, SiteKind kind) {
        return list.each(node -> site(node, kind));
    }

    private Site site(Node node, SiteKind kind) {
        Site site = new Site(id(node, kind), kind, node.field("name").text(), node.field("label").text(),
                node.maybe("aliases").map(list -> list.each(Node::string)).orElse(List.of()), family(node),
                node.maybe("partOf").map(Node::id), node.maybe("supersededBy").map(Node::id), group(node, kind),
                addresses.read(node.field("address")), position(node), figures.read(node.field("figures")),
                node.maybe("legal").map(list -> list.each(Node::text)).orElse(List.of()), promotions.read(node));
        node.noOtherFields();
        return origins.note(site, node.where());
    }

    private String id(Node node, SiteKind kind) {
        String prefix = kind == SiteKind.PARK ? "kcn-" : "ccn-";
        String id = ids.claim(node);
        if (!id.startsWith("?") && !id.startsWith(prefix)) {
            node.field("id").error(ProblemKind.WRONG_PREFIX, Quote.of(id), prefix);
        }
        return id;
    }

    private static Optional<Site.Family> family(Node node) {
        if (!node.has("family") && !node.has("familyName")) {
            return Optional.empty();
        }
        return Optional.of(new Site.Family(node.field("family").id(), node.field("familyName").text()));
    }

    private static Optional<ClusterGroup> group(Node node, SiteKind kind) {
        return kind == SiteKind.PARK ? Optional.empty()
                : Optional.of(node.field("group").word(ClusterGroup.values(), ClusterGroup::key));
    }

    private Optional<Position> position(Node node) {
        Node at = node.field("position");
        if (node.isNull("position") || !node.has("position")) {
            return Optional.empty();
        }
        return at.sound(() -> {
            Position position = new Position(Positions.latLon(at), at.field("accuracyM").number(1, 1e6),
                    at.field("basis").word(PositionBasis.values(), PositionBasis::key), source(at.field("source")));
            at.noOtherFields();
            return origins.note(position, at.where());
        });
    }

    private String source(Node node) {
        return node.holds(COMPILED) ? COMPILED : sources.get(node).id();
    }
}
