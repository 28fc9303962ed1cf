package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/** The largest view of an area that leaves cards at the edges of the picture free: a corner the area does not fill may hold one. */
public final class AreaFit {

    /** Points of the border that are looked at; more would not be seen. */
    private static final int POINTS = 400;
    private static final double ZOOM_STEP = 0.03;
    private static final int MOST_STEPS = 50;
    /** How many steps smaller the area may become for what is welcome. */
    private static final int WELCOME_STEPS = 4;
    private static final int PLACES = 8;

    private final GeoArea area;
    private final GeoBounds bounds;
    private final List<LatLon> welcome;

    /**
     * @param area    that the view must show
     * @param welcome positions beside it that the view takes in where that makes the area little smaller
     */
    public AreaFit(GeoArea area, List<LatLon> welcome) {
        this.area = area;
        this.bounds = area.bounds();
        this.welcome = List.copyOf(welcome);
    }

    /**
     * The view; if the cards leave no room, the one that fits the picture without them.
     *
     * @param width  logical px
     * @param height logical px
     * @param margin free space at the edges and around the cards, px
     * @param cards  in the pixels of the picture
     */
    public Viewport within(double width, double height, double margin, List<Box> cards) {
        Viewport largest = Viewport.fit(bounds, width, height, Viewport.Insets.of(margin));
        List<Box> obstacles = cards.stream().map(card -> card.grown(margin / 2)).toList();
        Optional<Viewport> found = Optional.empty();
        int last = MOST_STEPS;
        for (int step = 0; step < last; step++) {
            Viewport view = largest.withZoom(Math.max(0, largest.zoom() - step * ZOOM_STEP));
            List<ScreenPoint> places = places(view, margin, obstacles);
            Optional<ScreenPoint> welcoming = places.stream().filter(by -> welcomes(view, by, margin, obstacles)).findFirst();
            if (welcoming.isPresent()) {
                return view.moved(welcoming.get().x(), welcoming.get().y());
            }
            if (found.isEmpty() && !places.isEmpty()) {
                found = Optional.of(view.moved(places.getFirst().x(), places.getFirst().y()));
                last = Math.min(MOST_STEPS, step + 1 + WELCOME_STEPS);
            }
        }
        return found.orElse(largest);
    }

    private boolean welcomes(Viewport view, ScreenPoint by, double margin, List<Box> obstacles) {
        Box inside = new Box(0, 0, view.width(), view.height()).grown(-margin / 2);
        return welcome.stream().map(view::toScreen).map(at -> at.plus(by.x(), by.y()))
                .allMatch(at -> inside.contains(at.x(), at.y()) && obstacles.stream().noneMatch(box -> box.contains(at.x(), at.y())));
    }

    /** How far a view with the area in its middle may be moved so that no card covers it, the shortest way first. */
    private List<ScreenPoint> places(Viewport view, double margin, List<Box> obstacles) {
        List<ScreenPoint> outline = outline(view);
        double left = outline.stream().mapToDouble(ScreenPoint::x).min().orElse(0);
        double right = outline.stream().mapToDouble(ScreenPoint::x).max().orElse(0);
        double top = outline.stream().mapToDouble(ScreenPoint::y).min().orElse(0);
        double bottom = outline.stream().mapToDouble(ScreenPoint::y).max().orElse(0);
        return places(margin - left, view.width() - margin - right, margin - top, view.height() - margin - bottom).stream()
                .filter(by -> obstacles.stream().noneMatch(box -> outline.stream()
                        .anyMatch(p -> box.contains(p.x() + by.x(), p.y() + by.y())))).toList();
    }

    private static List<ScreenPoint> places(double west, double east, double north, double south) {
        List<ScreenPoint> places = new ArrayList<>();
        places.add(new ScreenPoint(Math.clamp(0, west, Math.max(west, east)), Math.clamp(0, north, Math.max(north, south))));
        for (int i = 0; i <= PLACES; i++) {
            for (int j = 0; j <= PLACES; j++) {
                places.add(new ScreenPoint(west + (east - west) * i / PLACES, north + (south - north) * j / PLACES));
            }
        }
        places.sort(Comparator.comparingDouble(by -> Math.hypot(by.x(), by.y())));
        return places;
    }

    private List<ScreenPoint> outline(Viewport view) {
        int all = area.rings().stream().mapToInt(List::size).sum();
        int step = Math.max(1, all / POINTS);
        List<ScreenPoint> outline = new ArrayList<>();
        area.rings().forEach(ring -> {
            for (int i = 0; i < ring.size(); i += step) {
                outline.add(view.toScreen(ring.get(i)));
            }
        });
        return outline;
    }
}
