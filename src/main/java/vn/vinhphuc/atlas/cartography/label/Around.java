package vn.vinhphuc.atlas.cartography.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/**
 * The places of a label around a symbol: eight directions at growing distance, with a leader from 8 px on.
 *
 * @param foot   where the symbol stands
 * @param middle of the symbol, px from its foot
 * @param reach  of the symbol to each side, px
 * @param scale  factor on distances, 1 for the laptop
 * @param leader colour of leaders, and of the edge that keeps them apart from the map
 */
public record Around(Foot foot, ScreenPoint middle, double reach, double scale, Leader leader) {

    private static final double[] GAPS = {2.5, 7, 13, 20, 28, 37, 47, 58, 64};
    private static final double LEADER_FROM = 8;
    /** Cost of each direction, degrees clockwise from east in steps of 22.5. */
    private static final double[] DIRECTIONS =
            {0, 2.4, 1.6, 3.2, 3, 3.6, 2.6, 3, 1, 2.8, 2.4, 3.4, 2.6, 3, 1.4, 2.2};

    /** Colours of a leader. */
    public record Leader(Colour line, Colour edge) {
    }

    /**
     * The places of a label.
     *
     * @param forms of the text, the preferred one first; each costs 1.5 more than the one before
     */
    public Stream<Candidate> candidates(List<TextBlock> forms) {
        return IntStream.range(0, GAPS.length).boxed().flatMap(ring -> IntStream.range(0, forms.size()).boxed()
                .flatMap(form -> ring(ring, form, forms.get(form))));
    }

    private Stream<Candidate> ring(int ring, int form, TextBlock block) {
        int step = GAPS[ring] < LEADER_FROM ? 2 : 1;
        return IntStream.iterate(0, d -> d < DIRECTIONS.length, d -> d + step)
                .mapToObj(d -> candidate(d, GAPS[ring] * scale, DIRECTIONS[d] + ring * 2.2 + form * 1.5, block));
    }

    private Candidate candidate(int direction, double gap, double cost, TextBlock block) {
        double angle = Math.toRadians(direction * 22.5);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double w = block.width();
        double h = block.height();
        double x = middle.x() + cos * (reach + gap) + (cos > 0.3 ? 0 : cos < -0.3 ? -w : -w / 2);
        double y = middle.y() + sin * (reach + gap) + (sin > 0.3 ? 0 : sin < -0.3 ? -h : -h / 2);
        Box box = new Box(x, y, w, h);
        Mark.Align align = cos > 0.3 ? Mark.Align.START : cos < -0.3 ? Mark.Align.END : Mark.Align.MIDDLE;
        if (gap < LEADER_FROM * scale) {
            return new Candidate(foot, List.of(box), cost, () -> block.marks(x, y, align));
        }
        ScreenPoint end = new ScreenPoint(
                Math.clamp(middle.x(), box.x(), box.right()), Math.clamp(middle.y(), box.y(), box.bottom()));
        ScreenPoint start = towards(end);
        List<Box> boxes = new ArrayList<>(dots(start, end));
        boxes.add(box);
        return new Candidate(foot, boxes, cost + 4, () -> withLeader(start, end, block.marks(x, y, align)));
    }

    private ScreenPoint towards(ScreenPoint end) {
        double length = Math.max(1e-6, middle.to(end));
        double t = (reach + 1.2 * scale) / length;
        return middle.plus((end.x() - middle.x()) * t, (end.y() - middle.y()) * t);
    }

    private static List<Box> dots(ScreenPoint start, ScreenPoint end) {
        int steps = Math.max(1, (int) Math.ceil(start.to(end) / 4));
        return IntStream.range(0, steps).mapToObj(i -> {
            double t = i / (double) steps;
            return new Box(start.x() + (end.x() - start.x()) * t - 1, start.y() + (end.y() - start.y()) * t - 1, 2, 2);
        }).toList();
    }

    private List<Mark> withLeader(ScreenPoint start, ScreenPoint end, List<Mark> marks) {
        Outline line = Outline.line(List.of(start, end));
        List<Mark> all = new ArrayList<>();
        all.add(Mark.drawn(line, Stroke.solid(leader.edge(), 2.6 * scale)));
        all.add(Mark.drawn(line, Stroke.solid(leader.line(), 0.9 * scale)));
        all.addAll(marks);
        return all;
    }
}
