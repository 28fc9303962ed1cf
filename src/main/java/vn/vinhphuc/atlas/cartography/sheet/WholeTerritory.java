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
    /** How often view and cards may follow one another; the last view is clear of both. */
    private static final int STEPS = 4;

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
        return cards(map, request, width, height, extent, reserved).viewport();
    }

    /** The cards of that view, and so the view itself. */
    static Cards cards(MapCartography map, SheetRequest request, double width, double height, Cards.Extent extent, List<Box> reserved) {
        GeoArea territory = map.atlas().base().territory().area();
        double margin = MARGIN * request.theme().scale();
        Viewport rough = Viewport.fit(territory.bounds(), width, height, Viewport.Insets.of(margin));
        List<LatLon> airports = map.atlas().base().places().stream()
                .filter(place -> place.kind() == PlaceKind.AIRPORT).map(BaseMap.Place::at).toList();
        AreaFit fit = new AreaFit(territory, airports);
        List<Box> cards = new Cards(map, request, rough, extent, reserved).boxes();
        Viewport view = fit.within(width, height, margin, cards);
        // The scale bar, the arrows and what else depends on the view lie elsewhere there.
        Cards then = new Cards(map, request, view, extent, reserved);
        for (int step = 1; step <= STEPS && !cards.containsAll(then.boxes()); step++) {
            cards = step + 1 < STEPS ? then.boxes() : Stream.concat(cards.stream(), then.boxes().stream()).distinct().toList();
            then = new Cards(map, request, fit.within(width, height, margin, cards), extent, reserved);
        }
        return then;
    }
}
