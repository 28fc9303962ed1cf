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
    /** Length of the last part of a line that tells where it goes on to, px. */
    private static final double DIRECTION = 8;
    private static final double STEP = 4;

    private final List<Track> tracks;
    private final double beyond;
    private final Outline inside;
    private final double near;

    private Network(List<GeoLine> lines, double beyond, Outline inside, Plane plane) {
        this.tracks = lines.stream().map(line -> new Track(Smoothing.through(plane.points(line.positions())))).toList();
        this.beyond = beyond;
        this.inside = inside;
        this.near = lines.isEmpty() ? 0 : plane.px(lines.getFirst().positions().getFirst(), JOINED_METRES);
    }

    /**
     * @param beyond how far lines that end outside are drawn straight on, px
     * @param inside lines that end outside of it without meeting another go on there, and fade
     * @return as many, in the same order
     */
    static List<Course> of(List<GeoLine> lines, double beyond, Outline inside, Plane plane) {
        Network network = new Network(lines, beyond, inside, plane);
        return IntStream.range(0, lines.size()).mapToObj(network::course).toList();
    }

    private Course course(int i) {
        List<ScreenPoint> points = new ArrayList<>(tracks.get(i).points());
        boolean finishFades = finish(i, points);
        List<ScreenPoint> backwards = new ArrayList<>(points.reversed());
        boolean startFades = finish(i, backwards);
        Track track = new Track(backwards.reversed());
        return new Course(track, startFades ? outside(track) : 0, finishFades ? outside(track.reversed()) : 0);
    }

    /** Leads the end of a line up to another, or straight on into the unknown; says whether it went on. */
    private boolean finish(int own, List<ScreenPoint> points) {
        ScreenPoint last = points.getLast();
        Optional<ScreenPoint> junction = junction(own, last);
        junction.filter(p -> p.to(last) > 0).ifPresent(points::add);
        boolean goesOn = junction.isEmpty() && !inside.contains(last.x(), last.y());
        if (goesOn && beyond > 0) {
            ScreenPoint before = new Track(points.reversed()).from(DIRECTION).points().getFirst();
            double share = beyond / Math.max(1e-6, before.to(last));
            points.add(last.plus((last.x() - before.x()) * share, (last.y() - before.y()) * share));
        }
        return goesOn;
    }

    /** How far a line may fade before it comes inside, px. */
    private double outside(Track track) {
        double length = 0;
        while (length < Math.min(Course.FADE, track.length() / 3)) {
            ScreenPoint p = track.from(length).points().getFirst();
            if (inside.contains(p.x(), p.y())) {
                return length;
            }
            length += STEP;
        }
        return length;
    }

    /** The nearest point of another line, if it is near. */
    private Optional<ScreenPoint> junction(int own, ScreenPoint end) {
        return IntStream.range(0, tracks.size()).filter(i -> i != own)
                .mapToObj(i -> tracks.get(i).nearest(end))
                .filter(p -> p.to(end) < near)
                .min(Comparator.comparingDouble(p -> p.to(end)));
    }
}
