package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.label.Around;
import vn.vinhphuc.atlas.cartography.label.Disc;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.label.TextBlock;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.symbol.Body;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.cartography.symbol.SiteFate;
import vn.vinhphuc.atlas.cartography.symbol.SiteFrame;
import vn.vinhphuc.atlas.cartography.symbol.SiteSymbol;
import vn.vinhphuc.atlas.cartography.symbol.Spread;
import vn.vinhphuc.atlas.domain.Position;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.view.SiteThen;
import vn.vinhphuc.atlas.view.match.Verdict.Fate;

/** Symbols and names of the sites. */
final class SiteSigns {

    private static final double PARK_NAMES = 10.2;
    private static final double CLUSTER_NAMES = 12;
    private static final double SELECTED_REACH = 6;
    /** What dropped out gives way to the rest. */
    private static final double RECEDED_WEIGHT = 0.1;
    /** Free around what must be named, px, half as much around others: room for a leader; and beside a sign that does not move. */
    private static final double PASSAGE = 2.4;
    static final double BESIDE_SIGN = 0.8;
    /** More would find no room, and cost time. */
    private static final int MOST_NAMES = 160;

    private final Plan plan;
    private final Gauge gauge;
    private final List<PlacedSite> placed;

    SiteSigns(Plan plan, Shown shown) {
        this.plan = plan;
        this.gauge = plan.gauge();
        this.placed = spread(shown);
    }

    private List<PlacedSite> spread(Shown shown) {
        List<PlacedSite> homes = shown.sites().stream()
                .flatMap(then -> then.site().position().map(Position::at).map(plan::foot).filter(plan::shows)
                        .map(foot -> home(then, shown, foot)).stream())
                .sorted(Comparator.comparing(PlacedSite::fate).thenComparing(p -> p.symbol().status()).thenComparing(p -> p.site().id()))
                .toList();
        Gathered gathered = Gathered.of(homes, plan);
        List<Body> bodies = new ArrayList<>(plan.bodies());
        gathered.groups().forEach(group -> bodies.add(group.body(gauge)));
        gathered.alone().forEach(home -> bodies.add(new Body(home.foot().at(), home.reach(gauge) + passage(home),
                home.site().kind() == SiteKind.CLUSTER, weight(home))));
        List<ScreenPoint> places = Spread.of(bodies);
        int next = plan.bodies().size();
        for (SiteGroup group : gathered.groups()) {
            ScreenPoint offset = from(group.foot(), places.get(next++));
            plan.take(group.foot(), group.box(offset, gauge));
            plan.add(group.sprite(offset, gauge));
            group.badge(offset, gauge).ifPresent(badge -> {
                plan.take(group.foot(), badge.box());
                plan.add(badge);
            });
        }
        List<PlacedSite> result = new ArrayList<>();
        for (PlacedSite home : gathered.alone()) {
            result.add(new PlacedSite(home.site(), home.symbol(), home.foot(), from(home.foot(), places.get(next++)), home.fate()));
        }
        return result;
    }

    private PlacedSite home(SiteThen then, Shown shown, Foot foot) {
        return new PlacedSite(then.site(), SiteSymbol.of(then.site(), then.status(), shown.fillPercent(then), gauge), foot,
                new ScreenPoint(0, 0), plan.subject().findings().fate(then.site().id()));
    }

    /** A leader can pass between what must be named and its neighbours, and between these. */
    private double passage(PlacedSite home) {
        return (home.symbol().status() == Status.OPERATING ? PASSAGE : PASSAGE / 2) * gauge.theme().scale();
    }

    private static ScreenPoint from(Foot foot, ScreenPoint to) {
        return to.plus(-foot.at().x(), -foot.at().y());
    }

    /** The larger a symbol, and the better its position is known, the less it gives way. */
    private static double weight(PlacedSite home) {
        double accuracy = home.site().position().map(Position::accuracyMetres).orElse(1000.0);
        double receded = home.fate() == Fate.DROPPED ? RECEDED_WEIGHT : 1;
        return home.symbol().size() * home.symbol().size() / Math.sqrt(accuracy) * receded;
    }

    void add() {
        new FamilyTies(plan).add(placed);
        for (PlacedSite site : placed) {
            symbol(site);
            frames(site);
        }
        placed.stream().filter(this::named).limit(MOST_NAMES).forEach(this::name);
    }

    private void symbol(PlacedSite site) {
        double reach = site.reach(gauge);
        Box box = around(site.offset(), reach);
        cover(site, reach).forEach(part -> plan.take(site.foot(), part));
        double moved = Math.hypot(site.offset().x(), site.offset().y());
        if (moved > site.reach(gauge) + 2) {
            plan.add(new Sprite(Sign.TICK.id(site.site().id()), Sprite.Layer.POINT, site.foot().ground(),
                    around(site.offset(), 2).and(new Box(-2, -2, 4, 4)), tick(site), Optional.empty()));
        }
        plan.add(new Sprite(Sign.SITE.id(site.site().id()), Sprite.Layer.SITE, site.foot().ground(), box,
                List.of(Mark.moved(site.site().id(),
                        SiteFate.marks(site.symbol(), site.fate(), gauge), site.offset().x(), site.offset().y())),
                Optional.of(site.site().id())));
    }

    /** A line back to where the site is, for a symbol that was moved off that point. */
    private List<Mark> tick(PlacedSite site) {
        Outline line = Outline.line(List.of(new ScreenPoint(0, 0), site.offset()));
        return List.of(
                Mark.drawn(line, Stroke.solid(gauge.colour(Role.MARGIN), gauge.line(2.4))),
                Mark.drawn(line, Stroke.solid(gauge.colour(Role.INK_3), gauge.line(0.8))),
                Mark.filled(Outline.circle(0, 0, gauge.line(1.4)), gauge.colour(Role.INK_3)));
    }

    private void frames(PlacedSite site) {
        if (plan.selected(site.site())) {
            double reach = site.symbol().size() + gauge.line(SELECTED_REACH + 1.4);
            frame(site, SiteFrame.selected(site.symbol(), gauge), reach);
            cover(site, reach).forEach(part -> plan.take(site.foot(), part));
        }
        List<Mark> badge = SiteFate.badge(site.fate(), gauge);
        if (!badge.isEmpty()) {
            badge(Sign.FATE, site, badge, SiteFate.badge(site.site().kind(), site.symbol().size(), gauge));
        }
        plan.letter(site.site()).ifPresent(letter ->
                badge(Sign.COMPARED, site, SiteFrame.letter(letter, gauge), SiteFrame.badge(site.symbol(), gauge)));
    }

    /** @param place around the middle of the symbol, as large as the badge */
    private void badge(Sign sign, PlacedSite site, List<Mark> marks, Box place) {
        Box box = place.moved(site.offset().x(), site.offset().y());
        plan.take(site.foot(), box);
        plan.add(new Sprite(sign.id(site.site().id()), Sprite.Layer.SELECTION, site.foot().ground(), box,
                List.of(Mark.moved(sign.id(""), marks, box.x() + box.width() / 2, box.y() + box.height() / 2)),
                Optional.of(site.site().id())));
    }

    private void frame(PlacedSite site, List<Mark> marks, double reach) {
        plan.add(new Sprite(Sign.SELECTED.id(site.site().id()), Sprite.Layer.SELECTION, site.foot().ground(),
                around(site.offset(), reach),
                List.of(Mark.moved(Sign.SELECTED.id(""), marks, site.offset().x(), site.offset().y())), Optional.of(site.site().id())));
    }

    private boolean named(PlacedSite site) {
        boolean operating = site.symbol().status() == Status.OPERATING;
        boolean usual = switch (site.site().kind()) {
            case PARK -> operating || plan.zoom() >= PARK_NAMES;
            case CLUSTER -> plan.zoom() >= (operating ? PARK_NAMES : CLUSTER_NAMES);
        };
        return plan.selected(site.site()) || plan.letter(site.site()).isPresent() || switch (site.fate()) {
            case KEPT -> usual || asked();
            case NEAR_MISS -> usual || plan.zoom() >= PARK_NAMES;
            case CANNOT_TELL -> usual;
            case DROPPED -> plan.zoom() >= CLUSTER_NAMES;
        };
    }

    private boolean asked() {
        return plan.subject().findings().asked();
    }

    private void name(PlacedSite site) {
        boolean chosen = plan.selected(site.site());
        Lettering lettering = chosen ? Lettering.SELECTED : lettering(site);
        String text = ShortName.of(site, placed, chosen, plan);
        List<TextBlock> forms = chosen
                ? List.of(TextBlock.of(text, lettering.bare(gauge)).on(new TextBlock.Pill(gauge.colour(Role.INK), gauge.line(8))))
                : plan.forms(text, lettering);
        double reach = site.reach(gauge) + (chosen ? gauge.line(SELECTED_REACH) : 0);
        Around around = new Around(site.foot(), site.offset(), reach, gauge.theme().scale(), plan.leader(
                chosen ? lettering(site) : lettering), cover(site, reach), plan::free);
        Rank rank = rank(site);
        plan.label(around.label("name:" + site.site().id(), rank, Optional.of(site.site().id()), forms));
    }

    private Rank rank(PlacedSite site) {
        boolean chosen = site.fate() == Fate.KEPT && asked() || plan.letter(site.site()).isPresent();
        boolean operating = site.symbol().status() == Status.OPERATING || chosen;
        if (plan.selected(site.site())) {
            return Rank.SELECTED;
        }
        if (site.fate() == Fate.DROPPED && !chosen) {
            return Rank.DETAIL;
        }
        return switch (site.site().kind()) {
            case PARK -> operating ? Rank.OPERATING_PARK : Rank.OTHER_PARK;
            case CLUSTER -> operating ? Rank.OPERATING_CLUSTER : Rank.PLANNED_CLUSTER;
        };
    }

    private static Lettering lettering(PlacedSite site) {
        boolean operating = site.symbol().status() == Status.OPERATING;
        if (site.fate() == Fate.DROPPED) {
            return Lettering.RECEDED;
        }
        return switch (site.site().kind()) {
            case PARK -> operating ? Lettering.OPERATING_PARK : Lettering.OTHER_PARK;
            case CLUSTER -> operating ? Lettering.OPERATING_CLUSTER : Lettering.OTHER_CLUSTER;
        };
    }

    private static List<Box> cover(PlacedSite site, double reach) {
        return site.site().kind() == SiteKind.PARK ? Disc.boxes(site.offset(), reach) : List.of(around(site.offset(), reach));
    }

    private static Box around(ScreenPoint middle, double reach) {
        return new Box(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    }
}
