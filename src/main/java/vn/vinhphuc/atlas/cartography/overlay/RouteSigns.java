package vn.vinhphuc.atlas.cartography.overlay;

import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.BaseMap.Interchange;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/** Interchanges, rest areas and stations. */
final class RouteSigns {

    private static final double INTERCHANGES = 9.8;
    /** From this zoom on. */
    static final double KILOMETRES = 12;
    private static final double REST_AREAS = 11.6;
    private static final double STATIONS = 10.9;
    private static final double STATION_NAMES = 12;

    private final Plan plan;
    private final BaseMap base;

    RouteSigns(Plan plan, BaseMap base) {
        this.plan = plan;
        this.base = base;
    }

    /** Signs that sites make way for. */
    void addInterchanges() {
        base.interchanges().stream().filter(i -> !i.restArea() && plan.zoom() >= INTERCHANGES).forEach(interchange -> {
            PointSymbol symbol = interchange.verified() ? PointSymbol.INTERCHANGE : PointSymbol.INTERCHANGE_UNVERIFIED;
            Foot foot = plan.foot(interchange.at());
            if (plan.sign(Sign.INTERCHANGE.id(interchange.feature().id()), symbol, foot)) {
                plan.name("name:" + interchange.feature().id(), Name.same(text(interchange)), Lettering.INTERCHANGE, Rank.INTERCHANGE,
                        foot, symbol.reach(plan.gauge()));
            }
        });
    }

    /** Signs that stand only where there is room. */
    void addMinor() {
        base.interchanges().stream().filter(i -> i.restArea() && plan.zoom() >= REST_AREAS).forEach(rest -> {
            Foot foot = plan.foot(rest.at());
            if (plan.sign(Sign.REST.id(rest.feature().id()), PointSymbol.REST_AREA, foot)) {
                plan.name("name:" + rest.feature().id(), plan.named(rest.feature().label()), Lettering.DETAIL, Rank.DETAIL, foot,
                        PointSymbol.REST_AREA.reach(plan.gauge()));
            }
        });
        base.stations().stream().filter(s -> plan.zoom() >= STATIONS).forEach(station -> {
            Foot foot = plan.foot(station.at());
            if (plan.sign(Sign.STATION.id(station.feature().id()), PointSymbol.STATION, foot) && plan.zoom() >= STATION_NAMES) {
                plan.name("name:" + station.feature().id(), plan.named(station.feature().label()), Lettering.STATION,
                        Rank.STATION, foot, PointSymbol.STATION.reach(plan.gauge()));
            }
        });
    }

    private String text(Interchange interchange) {
        if (plan.zoom() < KILOMETRES) {
            return interchange.code();
        }
        String km = new Numbers(plan.request().words()).exact(interchange.km());
        Words words = plan.request().words();
        if (!interchange.verified()) {
            return words.text("map.interchange.unverified", interchange.code());
        }
        return interchange.kmPublished() ? words.text("map.interchange", interchange.code(), km)
                : words.text("map.interchange.recalled", interchange.code(), km);
    }
}
