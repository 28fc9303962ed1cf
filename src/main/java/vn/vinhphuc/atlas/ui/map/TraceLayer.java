package vn.vinhphuc.atlas.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.cartography.trace.TraceLine;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.ViewState;

/** Lines of a question, which keep their weight and lie on their ground while the map moves. */
final class TraceLayer extends MapLayer {

    /** Lines reach beyond what is visible by half their width, px. */
    private static final double MARGIN = 8;

    private Optional<Viewport> seen = Optional.empty();
    private List<Trace> traces = List.of();
    private Theme theme = Themes.of(ViewState.START.theme());

    TraceLayer() {
        setMouseTransparent(true);
    }

    /** Shows other lines, once it is known where they are. */
    void show(List<Trace> next, Theme look) {
        if (!next.equals(traces) || !look.equals(theme)) {
            traces = List.copyOf(next);
            theme = look;
            seen.ifPresent(this::place);
        }
    }

    void place(Viewport viewport) {
        seen = Optional.of(viewport);
        List<Node> nodes = new ArrayList<>();
        traces.stream().filter(trace -> trace.meets(viewport.grown(MARGIN).bounds()))
                .map(trace -> trace.in(viewport, theme)).forEach(line -> add(line, nodes));
        if (!nodes.isEmpty() || !getChildren().isEmpty()) {
            getChildren().setAll(nodes);
        }
    }

    private static void add(TraceLine line, List<Node> nodes) {
        double[] points = new double[2 * line.points().size()];
        for (int i = 0; i < line.points().size(); i++) {
            ScreenPoint at = line.points().get(i);
            points[2 * i] = at.x();
            points[2 * i + 1] = at.y();
        }
        line.inside().ifPresent(colour -> {
            Polygon inside = new Polygon(points);
            inside.setFill(paint(colour));
            inside.setManaged(false);
            nodes.add(inside);
        });
        for (Stroke stroke : line.strokes()) {
            nodes.add(drawn(line.closed() ? new Polygon(points) : new Polyline(points), stroke));
        }
        line.corners().forEach(disc -> {
            Shape corner = drawn(new Circle(disc.at().x(), disc.at().y(), disc.radius()), disc.edge());
            corner.setFill(paint(disc.fill()));
            nodes.add(corner);
        });
    }

    private static Shape drawn(Shape shape, Stroke stroke) {
        shape.setManaged(false);
        shape.setFill(null);
        shape.setStroke(paint(stroke.colour()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.setStrokeLineCap(stroke.cap() == Stroke.Cap.ROUND ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        shape.getStrokeDashArray().setAll(stroke.dash());
        return shape;
    }

    private static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
