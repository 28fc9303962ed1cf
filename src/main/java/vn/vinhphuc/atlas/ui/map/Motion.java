package vn.vinhphuc.atlas.ui.map;

import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.CameraLimits;
import vn.vinhphuc.atlas.view.Coast;
import vn.vinhphuc.atlas.view.Elastic;
import vn.vinhphuc.atlas.view.Flight;
import vn.vinhphuc.atlas.view.Steering;

/** A movement of the map as a function of time. */
sealed interface Motion {

    /** What is visible, {@code seconds} after the start. */
    Viewport at(double seconds);

    /** What is visible in the end. */
    Viewport end();

    boolean over(double seconds);

    /**
     * Runs out like something thrown, each way for itself.
     *
     * @param from   where it starts
     * @param across how the picture moves to the right, px
     * @param down   how the picture moves down, px
     */
    record Glide(Viewport from, Coast across, Coast down) implements Motion {

        /** The glide of a picture over a way in px, back from the limits if it meets them. */
        static Glide over(CameraLimits limits, Viewport from, double dx, double dy) {
            return new Glide(from, limits.across(from, dx), limits.down(from, dy));
        }

        /** The glide of a picture that was let go at a speed, px per second. */
        static Glide thrown(CameraLimits limits, Viewport from, ScreenPoint speed) {
            return over(limits, from, speed.x() * Coast.SECONDS, speed.y() * Coast.SECONDS);
        }

        @Override
        public Viewport at(double seconds) {
            return from.moved(Math.rint(across.at(seconds)), Math.rint(down.at(seconds)));
        }

        @Override
        public Viewport end() {
            return from.moved(whole(across), whole(down));
        }

        /**
         * The nearest whole pixel within the walls: a map that ends half a pixel beyond both of a corner would try to come back for ever.
         */
        private static double whole(Coast way) {
            double near = Math.rint(way.end());
            return near > way.highest() ? Math.floor(way.end()) : near < way.lowest() ? Math.ceil(way.end()) : near;
        }

        @Override
        public boolean over(double seconds) {
            return across.over(seconds) && down.over(seconds);
        }
    }

    /**
     * Comes closer to a zoom, fast at first.
     *
     * @param limits of the middle
     * @param from   where it starts
     * @param anchor the point of the picture whose ground stays
     * @param zoom   where it ends
     */
    record Zooming(CameraLimits limits, Viewport from, ScreenPoint anchor, double zoom) implements Motion {

        private static final double SECONDS = 0.075;

        @Override
        public Viewport at(double seconds) {
            return view(zoom + (from.zoom() - zoom) * Math.exp(-seconds / SECONDS));
        }

        @Override
        public Viewport end() {
            return view(zoom);
        }

        @Override
        public boolean over(double seconds) {
            return Math.abs(from.zoom() - zoom) * Math.exp(-seconds / SECONDS) < 0.002;
        }

        private Viewport view(double at) {
            Viewport view = from.zoomedAround(anchor, at);
            return view.withCentre(limits.centre().clamp(view.centre()));
        }
    }

    /**
     * Springs back within the limits.
     *
     * @param limits what it comes back to
     * @param from   where it starts, beyond the limits
     * @param anchor the point of the picture whose ground stays while the zoom comes back
     */
    record Settling(CameraLimits limits, Viewport from, ScreenPoint anchor) implements Motion {

        @Override
        public Viewport at(double seconds) {
            double left = Elastic.back(1, 0, seconds);
            double within = limits.clamp(from.zoom());
            Viewport wanted = from.zoomedAround(anchor, within + (from.zoom() - within) * left);
            ScreenPoint middle = wanted.toScreen(limits.centre().clamp(wanted.centre()));
            return wanted.moved((wanted.width() / 2 - middle.x()) * (1 - left), (wanted.height() / 2 - middle.y()) * (1 - left));
        }

        @Override
        public Viewport end() {
            return limits.clamp(from.zoomedAround(anchor, limits.clamp(from.zoom())));
        }

        @Override
        public boolean over(double seconds) {
            return seconds >= Elastic.SECONDS;
        }
    }

    /**
     * Goes on evenly while keys are held.
     *
     * @param limits   where it gives way and stays
     * @param from     where it starts
     * @param steering what the keys want
     */
    record Cruise(CameraLimits limits, Viewport from, Steering steering) implements Motion {

        @Override
        public Viewport at(double seconds) {
            ScreenPoint middle = new ScreenPoint(from.width() / 2, from.height() / 2);
            ScreenPoint speed = speed();
            Viewport wanted = limits.wanted(from, middle)
                    .moved(Math.rint(speed.x() * seconds), Math.rint(speed.y() * seconds));
            double zoom = Math.clamp(wanted.zoom() + steering.closer() * seconds, 0.0, 24.0);
            return limits.yielding(wanted.withZoom(zoom), middle);
        }

        /** Nobody knows when the keys are let go: where it started. */
        @Override
        public Viewport end() {
            return from;
        }

        @Override
        public boolean over(double seconds) {
            return false;
        }

        /** Px per second to the right and down. */
        ScreenPoint speed() {
            return new ScreenPoint(steering.across(from.width()), steering.down(from.height()));
        }
    }

    /** Rises and descends to another view. */
    record Flying(CameraLimits limits, Flight flight, double width, double height) implements Motion {

        static Flying between(CameraLimits limits, Viewport from, Viewport to) {
            return new Flying(limits, new Flight(Camera.of(from), Camera.of(to), from.width()), to.width(), to.height());
        }

        @Override
        public Viewport at(double seconds) {
            return limits.clamp(flight.at(seconds / flight.seconds()).in(width, height));
        }

        @Override
        public Viewport end() {
            return limits.clamp(flight.at(1).in(width, height));
        }

        @Override
        public boolean over(double seconds) {
            return seconds >= flight.seconds();
        }
    }
}
