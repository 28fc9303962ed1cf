package vn.vinhphuc.atlas.cartography.overlay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import vn.vinhphuc.atlas.cartography.Sprite;
import vn.vinhphuc.atlas.cartography.subject.Shown;
import vn.vinhphuc.atlas.cartography.symbol.Gauge;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap.Place;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Composes what stands on the map. Safe to use from several threads; the same request gives the same overlay. */
public final class OverlayCartography {

    private static final double REGION = 1.2;

    private final Atlas atlas;
    private final GeoBounds region;
    private final SequencedSet<Place> inside;
    private final UnitNames units;

    public OverlayCartography(Atlas atlas) {
        this.atlas = atlas;
        this.region = atlas.base().territory().area().bounds().widened(REGION);
        this.inside = new LinkedHashSet<>(atlas.base().places());
        this.inside.removeIf(place -> !atlas.base().territory().area().contains(place.at()));
        this.units = new UnitNames(atlas.base());
    }

    /** Whether interchanges say at which kilometre they are at a zoom. */
    public static boolean showsKilometres(double zoom) {
        return zoom >= RouteSigns.KILOMETRES;
    }

    /** The line that ties two zones, between two points in px. */
    public static List<Mark> tie(ScreenPoint from, ScreenPoint to, Gauge gauge) {
        return FamilyTies.marks(from, to, gauge);
    }

    /** Signs and labels of a whole region for a moving map, or of one picture. */
    public Overlay compose(OverlayRequest request) {
        return composition(request).overlay();
    }

    /** The same, for a map that moves and rests. */
    public Composition composition(OverlayRequest request) {
        return plan(request).compose();
    }

    /** The signs of {@link #compose}, without the time that it takes to prepare names and find places for them. */
    public List<Sprite> signs(OverlayRequest request) {
        return signed(request, Shown.of(atlas, request.subject())).signs();
    }

    /** Everything that wants a place; labels have none yet. */
    Plan plan(OverlayRequest request) {
        Shown shown = Shown.of(atlas, request.subject());
        Plan plan = signed(request, shown);
        new RoadNames(plan).add(shown.roads(), atlas.base().railways());
        new GroundNames(plan, atlas.base()).add();
        units.add(plan);
        return plan;
    }

    /** All signs, and the names that belong to one. */
    private Plan signed(OverlayRequest request, Shown shown) {
        Plan plan = new Plan(request, atlas.base().territory().area().bounds(), region);
        PlaceSigns places = new PlaceSigns(plan, atlas.base().places(), inside);
        RouteSigns routes = new RouteSigns(plan, atlas.base());
        places.addMajor();
        routes.addInterchanges();
        new SiteSigns(plan, shown).add();
        routes.addMinor();
        places.addMinor();
        new TraceSigns(plan).add(request.subject().findings());
        new PeakSigns(plan).add(atlas.base().relief().peaks());
        return plan;
    }
}
