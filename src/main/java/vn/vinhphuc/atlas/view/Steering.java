package vn.vinhphuc.atlas.view;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How fast the view moves while keys are held.
 *
 * @param held where the held keys move it; two against each other do nothing
 */
public record Steering(Set<Heading> held) {

    /** No key is held. */
    public static final Steering NONE = new Steering(Set.of());

    /** The share of the window that the briefest press of a key moves it. */
    public static final double STEP = 0.18;

    /** The zoom of the briefest press. */
    public static final double ZOOM_STEP = 0.5;

    /** Let go at this speed, a picture runs one step. */
    private static final double WINDOWS_PER_SECOND = STEP / Coast.SECONDS;

    private static final double ZOOMS_PER_SECOND = 2;

    /** What it zooms on in this time makes a soft end, s. */
    private static final double SOON = 0.075;

    public Steering {
        held = Set.copyOf(held);
    }

    public Steering with(Heading heading) {
        EnumSet<Heading> next = EnumSet.of(heading);
        next.addAll(held);
        return new Steering(next);
    }

    public Steering without(Heading heading) {
        return new Steering(held.stream().filter(other -> other != heading).collect(Collectors.toSet()));
    }

    /** Whether nothing moves. */
    public boolean still() {
        return across(1) == 0 && down(1) == 0 && closer() == 0;
    }

    /**
     * The zoom where it comes to rest when the keys are let go.
     *
     * @param before the zoom when the first was pressed
     * @param now    the zoom when the last was let go
     * @param closer how fast it zoomed, per second
     */
    public static double letGo(double before, double now, double closer) {
        double step = before + Math.signum(closer) * ZOOM_STEP;
        double soon = now + closer * SOON;
        return closer > 0 ? Math.max(step, soon) : Math.min(step, soon);
    }

    /** How fast the picture moves to the right, px per second. */
    public double across(double width) {
        return -WINDOWS_PER_SECOND * width * held.stream().mapToInt(Heading::east).sum();
    }

    /** How fast the picture moves down, px per second. */
    public double down(double height) {
        return -WINDOWS_PER_SECOND * height * held.stream().mapToInt(Heading::south).sum();
    }

    /** Zooms per second. */
    public double closer() {
        return ZOOMS_PER_SECOND * held.stream().mapToInt(Heading::closer).sum();
    }
}
