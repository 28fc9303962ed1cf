package vn.vinhphuc.atlas.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The lines of a hatch. */
final class Hatching {

    private Hatching() {
    }

    /** Lines that cover a shape and reach beyond it, as one path. */
    static Shape lines(Shape shape, Fill.Hatch hatch) {
        Rectangle2D b = shape.getBounds2D();
        double reach = Math.hypot(b.getWidth(), b.getHeight()) / 2 + hatch.step();
        int lines = (int) Math.ceil(reach / hatch.step());
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD, 4 * lines + 2);
        for (int i = -lines; i <= lines; i++) {
            double y = b.getCenterY() + i * hatch.step();
            path.moveTo(b.getCenterX() - reach, y);
            path.lineTo(b.getCenterX() + reach, y);
        }
        path.transform(AffineTransform.getRotateInstance(Math.toRadians(hatch.angle()), b.getCenterX(), b.getCenterY()));
        return path;
    }
}
