package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;

/**
 * One way to place a label.
 *
 * @param foot    where it stands
 * @param cost    0 is best; what its setting costs and what it crosses is added
 * @param setting how it is set there, looked at only if the cost may be worth it; empty if it cannot be
 */
public record Candidate(Foot foot, double cost, Supplier<Optional<Setting>> setting) {

    /**
     * A label as it is set.
     *
     * @param boxes what it covers, px around its foot
     * @param cost  of its shape, such as the bends of a curve
     * @param marks drawn only if it is chosen, px around its foot
     */
    public record Setting(List<Box> boxes, double cost, Supplier<List<Mark>> marks) {

        public Setting {
            boxes = List.copyOf(boxes);
        }

        /** Both as one. */
        public Setting with(Setting other) {
            return new Setting(Stream.concat(boxes.stream(), other.boxes.stream()).toList(), cost + other.cost,
                    () -> Stream.concat(marks.get().stream(), other.marks.get().stream()).toList());
        }

        Box box() {
            Box all = boxes.getFirst();
            for (Box box : boxes) {
                all = all.and(box);
            }
            return all;
        }
    }

    /** A candidate that can be set in one way without further cost. */
    public static Candidate of(Foot foot, Box box, double cost, Supplier<List<Mark>> marks) {
        return new Candidate(foot, cost, () -> Optional.of(new Setting(List.of(box), 0, marks)));
    }
}
