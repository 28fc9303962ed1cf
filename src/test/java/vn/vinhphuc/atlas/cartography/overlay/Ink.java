package vn.vinhphuc.atlas.cartography.overlay;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Mark;

/** What the letters of some marks cover, a little less than their full height so that touching is not overlapping. */
final class Ink {

    private static final double RISE = 0.66;

    private Ink() {
    }

    static List<Box> of(List<Mark> marks) {
        List<Box> boxes = new ArrayList<>();
        marks.forEach(mark -> add(mark, 0, 0, boxes));
        return boxes;
    }

    private static void add(Mark mark, double dx, double dy, List<Box> boxes) {
        switch (mark) {
            case Mark.Group group -> group.marks().forEach(inner -> add(inner, dx + group.dx(), dy + group.dy(), boxes));
            case Mark.Words words -> boxes.add(words(words).moved(dx, dy));
            case Mark.Letters letters -> letters.letters().stream().filter(letter -> !letter.letter().isBlank())
                    .forEach(letter -> boxes.add(middle(letter, letters).moved(dx, dy)));
            case Mark.Shape _, Mark.Picture _ -> { }
        }
    }

    private static Box words(Mark.Words words) {
        double size = words.style().size();
        double width = words.style().width(words.text()) - words.style().spacing();
        double left = switch (words.align()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        return new Box(words.at().x() + left, words.at().y() - RISE * size, width, RISE * size);
    }

    /** A square within the letter, whichever way it is turned. */
    private static Box middle(Mark.Letter letter, Mark.Letters letters) {
        double size = letters.style().size();
        double angle = Math.toRadians(letter.angle());
        double along = letters.style().width(letter.letter()) / 2;
        double up = size * 0.3;
        double x = letter.at().x() + along * Math.cos(angle) + up * Math.sin(angle);
        double y = letter.at().y() + along * Math.sin(angle) - up * Math.cos(angle);
        double half = size * 0.2;
        return new Box(x - half, y - half, 2 * half, 2 * half);
    }
}
