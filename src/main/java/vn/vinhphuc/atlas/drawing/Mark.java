package vn.vinhphuc.atlas.drawing;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** One thing of a picture. */
public sealed interface Mark {

    /** An outline, filled, drawn or both. */
    record Shape(Outline outline, Optional<Fill> fill, Optional<Stroke> stroke) implements Mark {
    }

    /**
     * A line of text.
     *
     * @param text  the words
     * @param at    where the baseline starts, ends or has its middle, by {@code align}
     * @param align which part of the text is at that point
     * @param style face, size, colour
     * @param angle degrees clockwise around {@code at}
     */
    record Words(String text, ScreenPoint at, Align align, TextStyle style, double angle) implements Mark {
    }

    /**
     * Text whose letters stand one by one, as along a curve.
     *
     * @param text    the words, for searching and reading aloud
     * @param letters where each letter's baseline starts, and its angle
     * @param style   face, size, colour
     */
    record Letters(String text, List<Letter> letters, TextStyle style) implements Mark {
        public Letters {
            letters = List.copyOf(letters);
        }
    }

    /** A letter at the start of its baseline, turned by degrees clockwise. */
    record Letter(String letter, ScreenPoint at, double angle) {
    }

    /** Pixels, fitted into a rectangle. */
    record Picture(Raster raster, Box box) implements Mark {
    }

    /**
     * Marks that belong together, such as a layer.
     *
     * @param name  of the layer, written into formats that have layers
     * @param marks from below to top
     * @param dx    how far they are moved to the right, px
     * @param dy    how far they are moved down, px
     * @param clip  nothing is drawn outside of it; in the moved coordinates
     * @param meaning what they are together in a document that is read aloud
     */
    record Group(String name, List<Mark> marks, double dx, double dy, Optional<Outline> clip, Meaning meaning) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        public Group(String name, List<Mark> marks, double dx, double dy, Optional<Outline> clip) {
            this(name, marks, dx, dy, clip, Meaning.NONE);
        }

        /** Whether formats that have layers or groups keep it as one: what only means something together does not stand as one thing. */
        boolean isLayer() {
            return clip.isPresent() || !name.isEmpty() || meaning.equals(Meaning.NONE);
        }
    }

    /** Which part of a text is at its point. */
    enum Align {
        START, MIDDLE, END
    }

    static Mark filled(Outline outline, Colour colour) {
        return new Shape(outline, Optional.of(new Fill.Solid(colour)), Optional.empty());
    }

    static Mark filled(Outline outline, Fill fill) {
        return new Shape(outline, Optional.of(fill), Optional.empty());
    }

    static Mark drawn(Outline outline, Stroke stroke) {
        return new Shape(outline, Optional.empty(), Optional.of(stroke));
    }

    static Mark both(Outline outline, Colour fill, Stroke stroke) {
        return new Shape(outline, Optional.of(new Fill.Solid(fill)), Optional.of(stroke));
    }

    /** Level text. */
    static Mark words(String text, double x, double y, Align align, TextStyle style) {
        return new Words(text, new ScreenPoint(x, y), align, style, 0);
    }

    static Group group(String name, List<Mark> marks) {
        return new Group(name, marks, 0, 0, Optional.empty());
    }

    /** Marks that mean something together and are no layer. */
    static Group meant(Meaning meaning, List<Mark> marks) {
        return new Group("", marks, 0, 0, Optional.empty(), meaning);
    }

    static Group moved(String name, List<Mark> marks, double dx, double dy) {
        return new Group(name, marks, dx, dy, Optional.empty());
    }

    static Group clipped(String name, List<Mark> marks, Outline clip) {
        return new Group(name, marks, 0, 0, Optional.of(clip));
    }
}
