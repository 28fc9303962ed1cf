package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.Flight;

/** A movement of the map as a function of time. */
sealed interface Motion {

    /** What is visible, {@code seconds} after the start. */
    Viewport at(double seconds);

    /** What is visible in the end. */
    Viewport end();

    boolean over(double seconds);

    /**
     * Runs out like something thrown.
     *
     * @param from where it starts
     * @param dx   how far the picture moves to the right in all, px
     * @param dy   how far the picture moves down in all, px
     */
    record Glide(Viewport from, double dx, double dy) implements Motion {

        /** The share of the way left falls to 1/e in this time. */
        static final double SECONDS = 0.3;

        /** The glide of a picture that was let go at a speed, px per second. */
        static Glide thrown(Viewport from, double xSpeed, double ySpeed) {
            return new Glide(from, xSpeed * SECONDS, ySpeed * SECONDS);
        }

        @Override
        public Viewport at(double seconds) {
            double share = 1 - Math.exp(-seconds / SECONDS);
            return from.moved(Math.rint(dx * share), Math.rint(dy * share));
        }

        @Override
        public Viewport end() {
            return from.moved(Math.rint(dx), Math.rint(dy));
        }

        @Override
        public boolean over(double seconds) {
            return Math.hypot(dx, dy) * Math.exp(-seconds / SECONDS) < 0.5;
        }
    }

    /**
     * Comes closer to a zoom, fast at first.
     *
     * @param from   where it starts
     * @param anchor the point of the picture whose ground stays
     * @param zoom   where it ends
     */
    record Zooming(Viewport from, ScreenPoint anchor, double zoom) implements Motion {

        private static final double SECONDS = 0.075;

        @Override
        public Viewport at(double seconds) {
            return from.zoomedAround(anchor, zoom + (from.zoom() - zoom) * Math.exp(-seconds / SECONDS));
        }

        @Override
        public Viewport end() {
            return from.zoomedAround(anchor, zoom);
        }

        @Override
        public boolean over(double seconds) {
            return Math.abs(from.zoom() - zoom) * Math.exp(-seconds / SECONDS) < 0.002;
        }
    }

    /** Rises and descends to another view. */
    record Flying(Flight flight, double width, double height) implements Motion {

        static Flying between(Viewport from, Viewport to) {
            return new Flying(new Flight(Camera.of(from), Camera.of(to), from.width()), to.width(), to.height());
        }

        @Override
        public Viewport at(double seconds) {
            return flight.at(seconds / flight.seconds()).in(width, height);
        }

        @Override
        public Viewport end() {
            return flight.at(1).in(width, height);
        }

        @Override
        public boolean over(double seconds) {
            return seconds >= flight.seconds();
        }
    }
}
