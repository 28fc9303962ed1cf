package vn.vinhphuc.atlas.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Where the pointer was in the last moments of a drag, to know how fast the map is let go. */
final class DragTrace {

    /** Older positions say nothing about the moment of letting go. */
    private static final double MEMORY_SECONDS = 0.1;

    /** Slower than this a person means to put the map down, px per second. */
    private static final double SLOWEST = 120;

    private static final double FASTEST = 4000;

    private final Deque<Sample> samples = new ArrayDeque<>();

    /** @param seconds on any clock that runs evenly */
    void add(ScreenPoint at, double seconds) {
        samples.addLast(new Sample(at, seconds));
        forget(seconds);
    }

    /** The speed in px per second to the right and down; 0 if the pointer had come to rest. */
    ScreenPoint speed(double seconds) {
        forget(seconds);
        if (samples.size() < 2) {
            return new ScreenPoint(0, 0);
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double time = Math.max(0.01, last.seconds - first.seconds);
        double x = (last.at.x() - first.at.x()) / time;
        double y = (last.at.y() - first.at.y()) / time;
        double speed = Math.hypot(x, y);
        double factor = speed < SLOWEST ? 0 : Math.min(1, FASTEST / speed);
        return new ScreenPoint(x * factor, y * factor);
    }

    private void forget(double now) {
        while (!samples.isEmpty() && now - samples.getFirst().seconds > MEMORY_SECONDS) {
            samples.removeFirst();
        }
    }

    private record Sample(ScreenPoint at, double seconds) {
    }
}
