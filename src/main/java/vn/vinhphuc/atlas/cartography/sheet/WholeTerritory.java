package vn.vinhphuc.atlas.cartography.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.AreaFit;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.PlaceKind;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;

/** The view of the whole territory: as large as it can be without a card over it, with the airport where there is room. */
public final class WholeTerritory {

    /** Room for the labels of what lies at the border, px. */
    private static final double MARGIN = 24;

    private WholeTerritory() {
    }

    /**
     * The view that a request without a camera asks for.
     *
     * @param width    logical px
     * @param height   logical px
     * @param extent   what is laid over the map
     * @param reserved what lies over the map besides the cards, px
     */
    public static Viewport view(MapCartography map, SheetRequest request, double width, double height, Cards.Extent extent,
                                List<Box> reserved) {
        GeoArea territory = map.atlas().base().territory().area();
        double margin = MARGIN * request.theme().scale();
        Viewport rough = Viewport.fit(territory.bounds(), width, height, Viewport.Insets.of(margin));
        List<LatLon> airports = map.atlas().base().places().stream()
                .filter(place -> place.kind() == PlaceKind.AIRPORT).map(BaseMap.Place::at).toList();
        AreaFit fit = new AreaFit(territory, airports);
        List<Box> cards = new Cards(map, request, rough, extent, reserved).boxes();
        Viewport view = fit.within(width, height, margin, cards);
        // The scale bar and what else depends on the view has another size there.
        List<Box> then = new Cards(map, request, view, extent, reserved).boxes();
        return cards.containsAll(then) ? view
                : fit.within(width, height, margin, Stream.concat(cards.stream(), then.stream()).distinct().toList());
    }
}
