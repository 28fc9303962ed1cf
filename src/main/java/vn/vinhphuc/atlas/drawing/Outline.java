package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** An immutable path in logical pixels: x to the right, y downwards. What lies inside an odd number of rings is inside. */
public final class Outline {

    private final Shape shape;

    private Outline(Shape shape) {
        this.shape = shape;
    }

    /** An open line through points. */
    public static Outline line(List<ScreenPoint> points) {
        return new Outline(path(List.of(points), false));
    }

    /** Closed rings. */
    public static Outline rings(List<List<ScreenPoint>> rings) {
        return new Outline(path(rings, true));
    }

    /** Several open lines as one outline. */
    public static Outline lines(List<List<ScreenPoint>> lines) {
        return new Outline(path(lines, false));
    }

    /** A smooth open line that goes through every given point (centripetal Catmull–Rom). */
    public static Outline smooth(List<ScreenPoint> points) {
        return line(Smoothing.through(points));
    }

    public static Outline circle(double x, double y, double radius) {
        return new Outline(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** An upright oval; the half axes in px. */
    public static Outline ellipse(double x, double y, double halfWidth, double halfHeight) {
        return new Outline(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(new Rectangle2D.Double(x, y, width, height));
    }

    public static Outline roundedRectangle(double x, double y, double width, double height, double corner) {
        return new Outline(new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner));
    }

    /**
     * An open arc of a circle.
     *
     * @param from degrees clockwise from north
     * @param sweep degrees clockwise, −360…360
     */
    public static Outline arc(double x, double y, double radius, double from, double sweep) {
        return new Outline(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90 - from, -sweep, Arc2D.OPEN));
    }

    /** A ring segment between two radii; angles as in {@link #arc}. */
    public static Outline ringSegment(double x, double y, double inner, double outer, double from, double sweep) {
        if (sweep >= 360) {
            Path2D.Double ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            ring.append(circle(x, y, outer).shape, false);
            ring.append(circle(x, y, inner).shape, false);
            return new Outline(ring);
        }
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(arc(x, y, outer, from, sweep).shape, false);
        path.append(arc(x, y, inner, from + sweep, -sweep).shape, true);
        path.closePath();
        return new Outline(path);
    }

    static Outline of(Shape shape) {
        return new Outline(shape);
    }

    public Outline moved(double dx, double dy) {
        return new Outline(AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape));
    }

    public Box bounds() {
        Rectangle2D b = shape.getBounds2D();
        return new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    public boolean contains(double x, double y) {
        return shape.contains(x, y);
    }

    Shape awt() {
        return shape;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline outline && (shape.equals(outline.shape) || sameWay(shape, outline.shape));
    }

    @Override
    public int hashCode() {
        return bounds().hashCode();
    }

    private static boolean sameWay(Shape one, Shape another) {
        PathIterator a = one.getPathIterator(null);
        PathIterator b = another.getPathIterator(null);
        double[] pointsOfA = new double[6];
        double[] pointsOfB = new double[6];
        while (!a.isDone() && !b.isDone()) {
            if (a.currentSegment(pointsOfA) != b.currentSegment(pointsOfB) || !Arrays.equals(pointsOfA, pointsOfB)) {
                return false;
            }
            a.next();
            b.next();
        }
        return a.isDone() && b.isDone() && a.getWindingRule() == b.getWindingRule();
    }

    private static Path2D path(List<List<ScreenPoint>> parts, boolean closed) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD, parts.stream().mapToInt(List::size).sum() + 1);
        for (List<ScreenPoint> part : parts) {
            boolean first = true;
            for (ScreenPoint p : part) {
                if (first) {
                    path.moveTo(p.x(), p.y());
                } else {
                    path.lineTo(p.x(), p.y());
                }
                first = false;
            }
            if (closed && !part.isEmpty()) {
                path.closePath();
            }
        }
        return path;
    }
}
