package vn.vinhphuc.atlas.cartography.label;

import java.util.List;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;

/**
 * One way to place a label.
 *
 * @param foot  where it stands
 * @param boxes what it covers, px around its foot
 * @param cost  0 is best; what it crosses is added by the placement
 * @param marks drawn only if it is chosen, px around its foot
 */
public record Candidate(Foot foot, List<Box> boxes, double cost, Supplier<List<Mark>> marks) {

    public Candidate {
        boxes = List.copyOf(boxes);
    }

    Box box() {
        return boxes.stream().reduce(Box::and).orElseThrow();
    }
}
