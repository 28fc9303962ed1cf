package vn.vinhphuc.atlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Smoothing;
import vn.vinhphuc.atlas.geo.GeoLine;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Lines that meet: smoothed through their positions, and led up to each other where they end just short. */
final class Network {

    /** Alignments are known to some hundred metres: an end this near to another line belongs to it. */
    private static final double JOINED_METRES = 500;
    private static final double STEP = 4;

    private final List<Track> tracks;
    private final Outline inside;
    private final double near;

    private Network(List<GeoLine> lines, Outline inside, Plane plane) {
        this.tracks = lines.stream().map(line -> new Track(Smoothing.through(plane.points(line.positions())))).toList();
        this.inside = inside;
        this.near = lines.isEmpty() ? 0 : plane.px(lines.getFirst().positions().getFirst(), JOINED_METRES);
    }

    /**
     * @param inside lines that end outside of it without meeting another go on there
     * @return as many, in the same order
     */
    static List<Course> of(List<GeoLine> lines, Outline inside, Plane plane) {
        Network network = new Network(lines, inside, plane);
        return IntStream.range(0, lines.size()).mapToObj(network::course).toList();
    }

    private Course course(int i) {
        List<ScreenPoint> points = new ArrayList<>(tracks.get(i).points());
        ScreenPoint first = points.getFirst();
        ScreenPoint last = points.getLast();
        Optional<ScreenPoint> start = junction(i, first);
        Optional<ScreenPoint> finish = junction(i, last);
        start.filter(p -> p.to(first) > 0).ifPresent(points::addFirst);
        finish.filter(p -> p.to(last) > 0).ifPresent(points::addLast);
        Track track = new Track(points);
        return new Course(track, start.isPresent() ? 0 : outside(track), finish.isPresent() ? 0 : outside(track.reversed()));
    }

    /** The nearest point of another line, if it is near. */
    private Optional<ScreenPoint> junction(int own, ScreenPoint end) {
        return IntStream.range(0, tracks.size()).filter(i -> i != own)
                .mapToObj(i -> tracks.get(i).nearest(end))
                .filter(p -> p.to(end) < near)
                .min(Comparator.comparingDouble(p -> p.to(end)));
    }

    /** How far a line may fade before it comes inside, px. */
    private double outside(Track track) {
        double length = 0;
        while (length < Math.min(Course.FADE, track.length())) {
            ScreenPoint p = track.from(length).points().getFirst();
            if (inside.contains(p.x(), p.y())) {
                return length;
            }
            length += STEP;
        }
        return length;
    }
}
