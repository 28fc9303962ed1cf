package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.overlay.LineNames.Side;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Ridge;
import vn.vinhphuc.atlas.domain.BaseMap.River;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Names of rivers, lakes and the crest. */
final class GroundNames {

    private static final double RIVERS = 9.8;
    private static final double LESSER_RIVERS = 10.9;
    private static final double LAKES = 10.9;
    private static final double RIDGES = 10;
    private static final double GENERAL_METRES = 2_500;

    private final Plan plan;
    private final Gauge gauge;
    private final BaseMap base;

    GroundNames(Plan plan, BaseMap base) {
        this.plan = plan;
        this.gauge = plan.gauge();
        this.base = base;
    }

    void add() {
        base.rivers().forEach(this::river);
        base.relief().ridges().stream().filter(r -> plan.zoom() >= RIDGES).forEach(this::ridge);
        if (plan.zoom() >= LAKES) {
            base.lakes().forEach(lake -> {
                Foot foot = plan.foot(lake.at());
                if (plan.shows(foot)) {
                    plan.name("lake:" + lake.feature().id(), plan.named(lake.feature().label()), Lettering.LAKE, Rank.WATER, foot,
                            gauge.at(8, 13));
                }
            });
        }
    }

    private void river(River river) {
        boolean great = river.rank() <= 2;
        List<ScreenPoint> line = plan.smooth(river.line());
        plan.avoid(line, great ? 4 : 2.5);
        if (plan.zoom() >= (great ? RIVERS : LESSER_RIVERS)) {
            List<ScreenPoint> calm = plan.smooth(river.line().simplified(great ? 1_400 : 900));
            new LineNames(plan, river.feature().id(), calm).name(plan.named(river.feature().label()),
                    Lettering.RIVER, Rank.WATER, 620, gauge.at(great ? 5.5 : 4.5, great ? 7.5 : 6), Side.BELOW, Side.ABOVE);
        }
    }

    private void ridge(Ridge ridge) {
        List<ScreenPoint> line = plan.smooth(ridge.line().simplified(GENERAL_METRES));
        new LineNames(plan, ridge.feature().id(), line).name(plan.named(ridge.feature().label()).capitals(),
                Lettering.RIDGE, Rank.PROVINCE, 900, gauge.at(6, 9), Side.BELOW);
    }
}
