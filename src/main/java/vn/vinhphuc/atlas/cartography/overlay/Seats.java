package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/** Where the name of an area can be set: along rows through it, where it has room to both sides. */
final class Seats {

    private Seats() {
    }

    /**
     * A place for the middle of a name.
     *
     * @param at         position
     * @param point      the same in the plane of the projection
     * @param halfDegree longitude from there to the nearer border, degrees
     */
    record Seat(LatLon at, WorldPoint point, double halfDegree) {
    }

    /**
     * The seats of an area.
     *
     * @param within nothing outside of it is used
     * @param rows   parallels that are tried
     */
    static List<Seat> of(GeoArea area, GeoBounds within, int rows) {
        return of(area, Optional.empty(), within, rows);
    }

    /** The same but for those inside another area. */
    static List<Seat> outside(GeoArea other, GeoArea area, GeoBounds within, int rows) {
        return of(area, Optional.of(other), within, rows);
    }

    private static List<Seat> of(GeoArea area, Optional<GeoArea> other, GeoBounds within, int rows) {
        GeoBounds bounds = area.bounds();
        double south = Math.max(bounds.south(), within.south());
        double north = Math.min(bounds.north(), within.north());
        List<Seat> seats = new ArrayList<>();
        for (int row = 0; row < rows && south < north; row++) {
            double lat = south + (north - south) * (row + 0.5) / rows;
            List<Double> crossings = crossings(area, lat);
            List<Double> taken = other.map(without -> crossings(without, lat)).orElse(List.of());
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                span(lat, Math.max(crossings.get(i), within.west()), Math.min(crossings.get(i + 1), within.east()), taken, seats);
            }
        }
        return seats;
    }

    private static void span(double lat, double west, double east, List<Double> taken, List<Seat> seats) {
        double width = east - west;
        for (double share = 0.2; width > 0 && share < 0.85; share += 0.1) {
            double lon = west + width * share;
            LatLon at = new LatLon(lat, lon);
            // An even number of borders lies to the west of what is outside.
            if (taken.stream().filter(border -> border < lon).count() % 2 == 0) {
                seats.add(new Seat(at, WebMercator.project(at), Math.min(lon - west, east - lon)));
            }
        }
    }

    private static List<Double> crossings(GeoArea area, double lat) {
        List<Double> crossings = new ArrayList<>();
        for (List<LatLon> ring : area.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                LatLon a = ring.get(i - 1);
                LatLon b = ring.get(i);
                if (a.lat() > lat != b.lat() > lat) {
                    crossings.add(a.lon() + (lat - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon()));
                }
            }
        }
        Collections.sort(crossings);
        return crossings;
    }
}
