package vn.vinhphuc.atlas.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What the page paints with at the moment; says so to the page only where it changes. */
final class PdfState {

    private final PdfOperators page;
    /** Names of the graphics states with an opacity, by opacity. */
    private final SequencedMap<Double, String> opacities;
    private final Deque<Now> saved = new ArrayDeque<>();
    private Now now = new Now(null, null, 1, null);

    private record Now(@Nullable Colour fill, @Nullable Colour line, double opacity, @Nullable Pen pen) {
    }

    private record Pen(double width, List<Double> dash, boolean round) {
    }

    PdfState(PdfOperators page, SequencedMap<Double, String> opacities) {
        this.page = page;
        this.opacities = opacities;
    }

    void save() {
        page.op("q");
        saved.push(now);
    }

    void restore() {
        page.op("Q");
        now = saved.pop();
    }

    void fill(Colour colour) {
        Colour opaque = colour.at(1);
        if (!opaque.equals(now.fill)) {
            colour(opaque).op("rg");
            now = new Now(opaque, now.line, now.opacity, now.pen);
        }
        opacity(colour.opacity());
    }

    void line(Colour colour, double width, List<Double> dash, boolean round) {
        Colour opaque = colour.at(1);
        if (!opaque.equals(now.line)) {
            colour(opaque).op("RG");
            now = new Now(now.fill, opaque, now.opacity, now.pen);
        }
        opacity(colour.opacity());
        Pen pen = new Pen(width, dash, round);
        if (pen.equals(now.pen)) {
            return;
        }
        Optional<Pen> before = Optional.ofNullable(now.pen);
        page.number(width, 3).op("w");
        if (before.filter(p -> p.round == round).isEmpty()) {
            page.op(round ? "1 J" : "0 J");
        }
        if (before.filter(p -> p.dash.equals(dash)).isEmpty()) {
            page.op("[");
            dash.forEach(length -> page.number(length, 2));
            page.op("] 0 d");
        }
        now = new Now(now.fill, now.line, now.opacity, pen);
    }

    private PdfOperators colour(Colour colour) {
        return page.number(colour.red() / 255.0, 3).number(colour.green() / 255.0, 3).number(colour.blue() / 255.0, 3);
    }

    private void opacity(double opacity) {
        if (opacity != now.opacity) {
            page.name(opacities.computeIfAbsent(opacity, o -> "G" + opacities.size())).op("gs");
            now = new Now(now.fill, now.line, opacity, now.pen);
        }
    }
}
