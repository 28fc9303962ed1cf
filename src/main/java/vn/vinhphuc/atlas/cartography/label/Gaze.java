package vn.vinhphuc.atlas.cartography.label;

/** The direction of a line as letters see it that are read along it, one after the other. */
final class Gaze {

    /** Letters look at the line this far to both sides, as a share of their size, so that they do not jitter. */
    private static final double SMOOTHING = 1.1;

    private final Polyline.Walk behind;
    private final Polyline.Walk ahead;
    private final double look;
    private final double start;
    private final int direction;
    private double cos = 1;
    private double sin;
    private double cosBefore;
    private double sinBefore;

    /**
     * Looks along a text that is never upside down.
     *
     * @param from  where the text begins or, against the line, ends; px along it
     * @param width of the text, px
     * @param size  of its letters, px
     */
    Gaze(Polyline line, double from, double width, double size) {
        this.behind = line.walk();
        this.ahead = line.walk();
        this.direction = line.at(from + width).x() < line.at(from).x() ? -1 : 1;
        this.start = direction < 0 ? from + width : from;
        this.look = direction * SMOOTHING * size;
    }

    /**
     * Looks from a point of the text.
     *
     * @param px from the beginning of the text
     * @return the same along the line
     */
    double to(double px) {
        double at = start + direction * px;
        behind.to(at - look);
        ahead.to(at + look);
        double dx = ahead.x() - behind.x();
        double dy = ahead.y() - behind.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        cosBefore = cos;
        sinBefore = sin;
        cos = length == 0 ? 1 : dx / length;
        sin = length == 0 ? 0 : dy / length;
        return at;
    }

    double cos() {
        return cos;
    }

    double sin() {
        return sin;
    }

    /** Cosine of the bend since the point before. */
    double straightness() {
        return cos * cosBefore + sin * sinBefore;
    }

    /** The bend since the point before, 0…180°. */
    double bend() {
        double across = Math.min(1, Math.abs(cosBefore * sin - sinBefore * cos));
        double bend = Math.toDegrees(Math.asin(across));
        return straightness() < 0 ? 180 - bend : bend;
    }
}
