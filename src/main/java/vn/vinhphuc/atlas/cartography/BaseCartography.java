package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.view.PeriodView;
import vn.vinhphuc.atlas.view.SiteThen;

/** The base map: land, water, relief, borders, railways and roads, without any text. Safe to use from several threads. */
public final class BaseCartography {

    /** Enough for a few whole zooms of two styles and the fractions between which a person has rested last. */
    private static final int PLATES = 12;
    private static final int LEAST_LEVEL = 6;
    private static final int GREATEST_LEVEL = 14;
    /** Detail below this many pixels is left out. */
    private static final double TOLERANCE_PX = 0.8;
    /** Borders are measured by the size of their bends, and calmer than rivers. */
    private static final double LAND_TOLERANCE = 2.2;

    private final Atlas atlas;
    private final LatLon centre;
    private final Recent<Key, Plate> plates = new Recent<>(PLATES);
    private @Nullable DistrictTints tints;
    private final Map<LandKey, Land> lands = new LinkedHashMap<>();
    private final Map<Administration, List<GeoLine>> neighbours = new LinkedHashMap<>();

    private record Key(double zoom, BaseStyle style) {
    }

    private record LandKey(int level, Administration administration) {
    }

    public BaseCartography(Atlas atlas) {
        this.atlas = atlas;
        this.centre = atlas.base().territory().area().bounds().centre();
    }

    /** What a viewport shows; neighbouring viewports of one zoom fit together at their edges. */
    public Drawing draw(Viewport viewport, BaseStyle style) {
        return plates.get(new Key(viewport.zoom(), style), this::plate).cut(viewport);
    }

    private Plate plate(Key key) {
        BaseMap base = atlas.base();
        PeriodView then = PeriodView.of(atlas, key.style().period());
        List<Site> sites = then.drawn().stream().map(SiteThen::site).toList();
        Administration administration = key.style().administration();
        Pen pen = new Pen(key.style().theme(), key.zoom());
        Plane plane = Plane.around(centre, key.zoom());
        int level = (int) Math.clamp(Math.rint(key.zoom()), LEAST_LEVEL, GREATEST_LEVEL);
        double tolerance = TOLERANCE_PX * WebMercator.metresPerPixel(centre.lat(), level);
        Land land = land(new LandKey(level, administration), LAND_TOLERANCE * tolerance);
        Outline inside = plane.area(land.territory());
        List<Layer> layers = new ArrayList<>(List.of(
                LandLayer.tints(land, plane, pen),
                ReliefLayer.shade(base.relief().ridges(), plane, pen),
                LandLayer.units(land, plane, pen),
                LandLayer.band(land, plane, pen),
                LandLayer.outside(land, plane, pen),
                NeighbourLayer.of(neighbours(administration), tolerance, plane, pen),
                ReliefLayer.hachures(base.relief().ridges(), inside, plane, pen),
                WaterLayer.rivers(base, tolerance, inside, plane, pen),
                WaterLayer.lakes(base, plane, pen),
                LandLayer.border(land, plane, pen),
                HaloLayer.parks(sites, plane, pen),
                HaloLayer.clusters(sites, plane, pen),
                RoadLayer.railways(base, inside, plane, pen)));
        layers.addAll(RoadLayer.roads(then.roads(), inside, plane, pen));
        return new Plate(plane, pen.colour(Role.OUTSIDE), layers);
    }

    private synchronized Land land(LandKey key, double tolerance) {
        DistrictTints known = tints == null ? DistrictTints.of(atlas.base()) : tints;
        tints = known;
        return lands.computeIfAbsent(key, k -> Land.of(atlas.base(), k.administration(), known, tolerance));
    }

    /** The borders between the provinces around, as they are drawn. */
    public synchronized List<GeoLine> neighbours(Administration administration) {
        return neighbours.computeIfAbsent(administration, a -> NeighbourBorders.of(atlas.base(), a));
    }
}
