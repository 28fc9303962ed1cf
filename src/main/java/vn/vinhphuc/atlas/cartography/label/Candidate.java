package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;

/** One way to place a label. It is set only if nothing that is known before speaks against it. */
public interface Candidate {

    /** Where it stands. */
    Foot foot();

    /** 0 is best; what its setting costs and what it crosses is added. */
    double cost();

    /** What it costs at least with its setting; {@link #cost()} or more. */
    default double least() {
        return cost();
    }

    /** Whether it is plain at a glance that it cannot be set, or only on a symbol. */
    default boolean lost(Occupied symbols) {
        return false;
    }

    /** How it is set there; empty if it cannot be. */
    Optional<Setting> setting();

    /**
     * A label as it is set.
     *
     * @param cover what it covers
     * @param cost  of its shape, such as the bends of a curve
     * @param marks drawn only if it is chosen, px around its foot
     */
    record Setting(Cover cover, double cost, Supplier<List<Mark>> marks) {

        /** Both as one. */
        public Setting with(Setting other) {
            return new Setting(cover.with(other.cover), cost + other.cost,
                    () -> Stream.concat(marks.get().stream(), other.marks.get().stream()).toList());
        }
    }

    /** A candidate that can be set in one way without further cost. */
    static Candidate of(Foot foot, Box box, double cost, Supplier<List<Mark>> marks) {
        return of(foot, cost, () -> Optional.of(new Setting(Cover.of(box), 0, marks)));
    }

    static Candidate of(Foot foot, double cost, Supplier<Optional<Setting>> setting) {
        return new Plain(foot, cost, setting);
    }

    /** A candidate of which nothing more is known before it is set. */
    record Plain(Foot foot, double cost, Supplier<Optional<Setting>> making) implements Candidate {
        @Override
        public Optional<Setting> setting() {
            return making.get();
        }
    }
}
