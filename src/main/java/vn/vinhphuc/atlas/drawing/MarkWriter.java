package vn.vinhphuc.atlas.drawing;

import java.io.IOException;
import java.util.List;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** Goes through the marks of a drawing for a file whose elements stand in the coordinates of the whole drawing. */
abstract class MarkWriter {

    private double dx;
    private double dy;

    /** How far the groups around have moved to the right, px. */
    final double dx() {
        return dx;
    }

    /** How far the groups around have moved down, px. */
    final double dy() {
        return dy;
    }

    final void marks(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Shape shape -> shape(shape);
                case Mark.Words words -> words(words);
                case Mark.Letters letters -> letters(letters);
                case Mark.Picture picture -> picture(picture);
                case Mark.Group group -> group(group);
            }
        }
    }

    private void group(Mark.Group group) throws IOException {
        dx += group.dx();
        dy += group.dy();
        begin(group);
        marks(group.marks());
        end(group);
        dx -= group.dx();
        dy -= group.dy();
    }

    /** Before the marks of a group, already moved. */
    abstract void begin(Mark.Group group) throws IOException;

    /** After the marks of a group, still moved. */
    abstract void end(Mark.Group group) throws IOException;

    abstract void shape(Mark.Shape shape) throws IOException;

    abstract void words(Mark.Words words) throws IOException;

    abstract void letters(Mark.Letters letters) throws IOException;

    abstract void picture(Mark.Picture picture) throws IOException;

    /** Where the first letter of words stands, in the coordinates of their group. */
    static ScreenPoint start(Mark.Words words) {
        double width = width(words);
        double back = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double angle = Math.toRadians(words.angle());
        return new ScreenPoint(words.at().x() - back * Math.cos(angle), words.at().y() - back * Math.sin(angle));
    }

    /** Of words without the gap after their last letter, px. */
    static double width(Mark.Words words) {
        return words.style().width(words.text()) - words.style().spacing();
    }
}
