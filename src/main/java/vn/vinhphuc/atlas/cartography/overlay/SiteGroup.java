package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Gathering;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.symbol.Body;
import vn.vinhphuc.atlas.cartography.symbol.GatheredSymbol;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFate;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * Sites under one counted symbol.
 *
 * @param members two or more; the first gives the group its id
 * @param foot    in their middle
 */
record SiteGroup(List<PlacedSite> members, Foot foot, GatheredSymbol symbol) {

    SiteGroup {
        members = List.copyOf(members);
    }

    Body body(Gauge gauge) {
        double reach = symbol.reach(gauge);
        return new Body(foot.at(), reach, symbol.kind() == SiteKind.CLUSTER, reach * reach);
    }

    Box box(ScreenPoint offset, Gauge gauge) {
        double reach = symbol.reach(gauge);
        return new Box(offset.x() - reach, offset.y() - reach, 2 * reach, 2 * reach);
    }

    /** The badge of what all members are to a question; none where they need none. */
    Optional<Sprite> badge(ScreenPoint offset, Gauge gauge) {
        List<Mark> badge = SiteFate.badge(symbol.fate(), gauge);
        Box box = symbol.badge(gauge).moved(offset.x(), offset.y());
        String id = Sign.FATE.id(members.getFirst().site().id());
        return badge.isEmpty() ? Optional.empty() : Optional.of(new Sprite(id, Sprite.Layer.SELECTION, foot.ground(), box,
                List.of(Mark.moved(id, badge, box.x() + box.width() / 2, box.y() + box.height() / 2)), Optional.empty(),
                Optional.of(gathering())));
    }

    private Gathering gathering() {
        return new Gathering(members.stream().map(member -> member.site().id()).toList(),
                GeoBounds.around(members.stream().map(member -> member.foot().ground()).toList()));
    }

    Sprite sprite(ScreenPoint offset, Gauge gauge) {
        String id = Sign.GATHERED.id(members.getFirst().site().id());
        return new Sprite(id, Sprite.Layer.SITE, foot.ground(), box(offset, gauge),
                List.of(Mark.moved(id, symbol.marks(gauge), offset.x(), offset.y())), Optional.empty(), Optional.of(gathering()));
    }
}
