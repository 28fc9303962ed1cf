package vn.vinhphuc.atlas.cartography.symbol;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

/** The square of a cluster. */
final class ClusterSymbol {

    private static final double CORNER = 1.2;
    /** Share of a square whose level is not known that is solid. */
    private static final double CORE = 0.58;

    private final SiteSymbol symbol;
    private final Gauge gauge;
    private final double half;
    private final List<Mark> marks = new ArrayList<>();

    ClusterSymbol(SiteSymbol symbol, Gauge gauge) {
        this.symbol = symbol;
        this.gauge = gauge;
        this.half = symbol.size();
    }

    List<Mark> marks() {
        double reach = symbol.reach(gauge);
        marks.add(Mark.filled(square(reach, CORNER + 1), gauge.colour(Role.MARGIN)));
        switch (symbol.status()) {
            case OPERATING -> symbol.fillPercent().ifPresentOrElse(this::level, this::unknownLevel);
            case UNDER_CONSTRUCTION -> {
                marks.add(Mark.filled(square(half, CORNER), SiteHatch.of(gauge, colour())));
                edge(Stroke.solid(colour(), gauge.line(1.9)));
            }
            case APPROVED -> {
                edge(Stroke.solid(colour(), gauge.line(1.7)));
                marks.add(Mark.filled(square(0.32 * half, 0.4), colour()));
            }
            case CALLING_FOR_DEVELOPER -> {
                edge(Stroke.solid(colour(), gauge.line(1.7)));
                marks.add(Inscription.plus(half * 0.95, Stroke.solid(colour(), gauge.line(1.7))));
            }
            case PLANNED_2030 -> brokenEdge(Stroke.Cap.BUTT, gauge.line(1.7), gauge.line(3), gauge.line(2));
            case VISION_2050 -> brokenEdge(Stroke.Cap.ROUND, gauge.line(1.7), 0.01, gauge.line(3.2));
            case EARLIER_PLAN -> {
                edge(Stroke.solid(colour(), gauge.line(1.2)));
                marks.add(Inscription.slash(half * 0.85, Stroke.solid(colour(), gauge.line(1.2))));
            }
            case UNKNOWN -> {
                edge(Stroke.solid(colour(), gauge.line(1.2)));
                marks.add(Inscription.question(half * 1.15, colour()));
            }
        }
        return marks;
    }

    private void level(double percent) {
        marks.add(Mark.filled(square(half, CORNER), gauge.colour(Role.CLUSTER_REST)));
        double height = 2 * half * percent / 100;
        if (height > 0) {
            marks.add(Mark.clipped("level", List.of(Mark.filled(
                    Outline.rectangle(-half, half - height, 2 * half, height), colour())), square(half, CORNER)));
        }
        edge(Stroke.solid(colour(), gauge.line(1.2)));
    }

    /** As the dotted ring of a park: solid would read as full. */
    private void unknownLevel() {
        brokenEdge(Stroke.Cap.BUTT, gauge.line(1.4), gauge.line(1.4), gauge.line(1.6));
        marks.add(Mark.filled(square(CORE * half, CORNER / 2), colour()));
    }

    private void edge(Stroke stroke) {
        marks.add(Mark.drawn(square(half - stroke.width() / 2, CORNER), stroke));
    }

    /** Every side carries whole dashes, with one at each corner. */
    private void brokenEdge(Stroke.Cap cap, double width, double dash, double gap) {
        double side = 2 * half - width;
        double fit = side / (dash + gap) / Math.max(2, Math.round(side / (dash + gap)));
        double h = side / 2;
        double lead = cap == Stroke.Cap.BUTT ? dash * fit / 2 : 0;
        marks.add(Mark.drawn(Corners.from(h, lead), new Stroke(colour(), width, List.of(dash * fit, gap * fit), cap)));
    }

    private static Outline square(double h, double corner) {
        return Outline.roundedRectangle(-h, -h, 2 * h, 2 * h, Math.min(corner, h));
    }

    private Colour colour() {
        return gauge.colour(SiteColours.of(symbol.kind(), symbol.status()));
    }
}
