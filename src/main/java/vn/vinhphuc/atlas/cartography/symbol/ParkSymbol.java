package vn.vinhphuc.atlas.cartography.symbol;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;

/** The circle of a park. */
final class ParkSymbol {

    private final SiteSymbol symbol;
    private final Gauge gauge;
    private final double r;
    private final List<Mark> marks = new ArrayList<>();

    ParkSymbol(SiteSymbol symbol, Gauge gauge) {
        this.symbol = symbol;
        this.gauge = gauge;
        this.r = symbol.size();
    }

    List<Mark> marks() {
        disc(symbol.reach(gauge), Role.MARGIN);
        switch (symbol.status()) {
            case OPERATING -> symbol.fillPercent().ifPresentOrElse(this::ring, this::dottedRing);
            case UNDER_CONSTRUCTION -> {
                marks.add(Mark.filled(Outline.circle(0, 0, r), SiteHatch.of(gauge, colour())));
                edge(Stroke.solid(colour(), gauge.line(1.9)));
            }
            case APPROVED -> {
                edge(Stroke.solid(colour(), gauge.line(1.9)));
                disc(0.26 * r, Role.PARK);
            }
            case CALLING_FOR_DEVELOPER -> {
                edge(Stroke.solid(colour(), gauge.line(1.9)));
                marks.add(Inscription.plus(r, Stroke.solid(colour(), gauge.line(1.9))));
            }
            case PLANNED_2030 -> edge(closedDash(gauge.line(1.7), gauge.line(4), gauge.line(2.6)));
            case VISION_2050 -> edge(dots(gauge.line(1.7), gauge.line(3.2)));
            case EARLIER_PLAN -> {
                edge(Stroke.solid(colour(), gauge.line(1.3)));
                marks.add(Inscription.slash(r * Math.sqrt(0.5), Stroke.solid(colour(), gauge.line(1.3))));
            }
            case UNKNOWN -> {
                edge(Stroke.solid(colour(), gauge.line(1.3)));
                marks.add(Inscription.question(r, colour()));
            }
        }
        return marks;
    }

    private void ring(double percent) {
        double ring = Math.max(gauge.line(2.6), 0.27 * r);
        marks.add(Mark.filled(Outline.ringSegment(0, 0, r - ring, r, 0, 360), gauge.colour(Role.PARK_REST)));
        if (percent > 0) {
            marks.add(Mark.filled(Outline.ringSegment(0, 0, r - ring, r, 0, percent * 3.6), colour()));
        }
        disc(r - ring - gauge.line(1.3), Role.PARK);
    }

    private void dottedRing() {
        double width = gauge.line(1.6);
        double ring = Math.max(gauge.line(2.6), 0.27 * r);
        edge(closedDash(width, gauge.line(1.6), gauge.line(2.2)));
        disc(r - ring - gauge.line(1.3), Role.PARK);
    }

    private void disc(double radius, Role role) {
        marks.add(Mark.filled(Outline.circle(0, 0, radius), gauge.colour(role)));
    }

    private void edge(Stroke stroke) {
        marks.add(Mark.drawn(Outline.circle(0, 0, r - stroke.width() / 2), stroke));
    }

    /** Dashes that close the circle without a longer or shorter one. */
    private Stroke closedDash(double width, double dash, double gap) {
        double around = 2 * Math.PI * (r - width / 2);
        double fit = around / (dash + gap) / Math.max(4, Math.round(around / (dash + gap)));
        return Stroke.dashed(colour(), width, dash * fit, gap * fit);
    }

    private Stroke dots(double width, double step) {
        double around = 2 * Math.PI * (r - width / 2);
        return Stroke.dotted(colour(), width, around / Math.max(6, Math.round(around / step)));
    }

    private Colour colour() {
        return gauge.colour(SiteColours.of(symbol.kind(), symbol.status()));
    }
}
