package vn.vinhphuc.atlas.cartography.overlay;

import java.util.List;
import java.util.SequencedSet;
import vn.vinhphuc.atlas.cartography.label.Foot;
import vn.vinhphuc.atlas.cartography.label.Lettering;
import vn.vinhphuc.atlas.cartography.label.Rank;
import vn.vinhphuc.atlas.cartography.symbol.PointSymbol;
import vn.vinhphuc.atlas.domain.BaseMap.Place;
import vn.vinhphuc.atlas.domain.PlaceKind;

/** Cities, towns, the airport and other named places. */
final class PlaceSigns {

    private final Plan plan;
    private final List<Place> places;
    private final SequencedSet<Place> inside;

    /** @param inside those of the places that lie in the territory, in the order of the pack */
    PlaceSigns(Plan plan, List<Place> places, SequencedSet<Place> inside) {
        this.plan = plan;
        this.places = places;
        this.inside = inside;
    }

    /** Signs that sites make way for. */
    void addMajor() {
        places.stream().filter(PlaceSigns::major).forEach(this::add);
    }

    /** Signs that stand only where there is room. */
    void addMinor() {
        places.stream().filter(place -> !major(place)).forEach(this::add);
    }

    private static boolean major(Place place) {
        return settlement(place.kind()) && place.rank() <= 2 || place.kind() == PlaceKind.AIRPORT;
    }

    private static boolean settlement(PlaceKind kind) {
        return kind == PlaceKind.CAPITAL || kind == PlaceKind.CITY || kind == PlaceKind.DISTRICT_TOWN || kind == PlaceKind.TOWN;
    }

    private void add(Place place) {
        Foot foot = plan.foot(place.at());
        PointSymbol symbol = symbol(place);
        if (plan.zoom() >= from(place) && plan.sign(Sign.PLACE.id(place.feature().id()), symbol, foot)) {
            plan.name("name:" + place.feature().id(), plan.named(place.feature().label()), lettering(place), rank(place), foot,
                    symbol.reach(plan.gauge()));
        }
    }

    private static double from(Place place) {
        return switch (place.kind()) {
            case AIRPORT -> 9.4;
            case CAPITAL, CITY -> place.rank() <= 2 ? 8 : 9.2;
            case DISTRICT_TOWN -> place.rank() <= 2 ? 9.9 : 10.6;
            case TOWN -> 10.9;
            case LOGISTICS -> 11.7;
            case TOLL -> 12.5;
            case PORT, BORDER_GATE -> 9;
        };
    }

    private PointSymbol symbol(Place place) {
        return switch (place.kind()) {
            case AIRPORT -> PointSymbol.AIRPORT;
            case LOGISTICS, PORT, BORDER_GATE -> PointSymbol.LOGISTICS;
            case TOLL -> PointSymbol.TOLL;
            case CAPITAL -> PointSymbol.FIRST_CITY;
            case CITY -> first(place) ? PointSymbol.FIRST_CITY : PointSymbol.CITY;
            case DISTRICT_TOWN, TOWN -> PointSymbol.TOWN;
        };
    }

    private Lettering lettering(Place place) {
        return switch (place.kind()) {
            case AIRPORT -> Lettering.AIRPORT;
            case LOGISTICS, PORT, BORDER_GATE, TOLL -> Lettering.DETAIL;
            case CAPITAL -> Lettering.SECOND_CITY;
            case CITY -> first(place) ? Lettering.FIRST_CITY
                    : place.rank() == 1 ? Lettering.SECOND_CITY : Lettering.TOWN_OUTSIDE;
            case DISTRICT_TOWN, TOWN -> inside(place) ? Lettering.TOWN : Lettering.TOWN_OUTSIDE;
        };
    }

    private Rank rank(Place place) {
        return switch (place.kind()) {
            case AIRPORT -> Rank.AIRPORT;
            case LOGISTICS, PORT, BORDER_GATE, TOLL -> Rank.DETAIL;
            case CAPITAL, CITY, DISTRICT_TOWN, TOWN -> !inside(place) || place.rank() > 2 ? Rank.LESSER_TOWN
                    : place.rank() == 1 ? Rank.FIRST_CITY : Rank.TOWN;
        };
    }

    /** The first city of the pack that lies in the territory. */
    private boolean first(Place place) {
        return inside.stream().filter(p -> p.kind() == PlaceKind.CITY).findFirst().filter(place::equals).isPresent();
    }

    private boolean inside(Place place) {
        return inside.contains(place);
    }
}
