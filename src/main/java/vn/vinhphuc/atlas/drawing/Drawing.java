package vn.vinhphuc.atlas.drawing;

import java.util.List;

/**
 * A picture as a value.
 *
 * @param width  logical pixels, more than 0
 * @param height logical pixels, more than 0
 * @param marks  from below to top
 */
public record Drawing(double width, double height, List<Mark> marks) {

    /** @throws IllegalArgumentException if a size is not more than 0 */
    public Drawing {
        marks = List.copyOf(marks);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing of " + width + " × " + height + " px shows nothing");
        }
    }
}
