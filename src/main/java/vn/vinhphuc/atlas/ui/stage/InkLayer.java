package vn.vinhphuc.atlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import vn.vinhphuc.atlas.ui.Player;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.tour.Pointing;

/** Lines that the speaker draws; they lie on their ground while the map moves below them. */
final class InkLayer extends Pane {

    /** Wide enough for the last row, px of the map. */
    private static final double WIDTH = 5;
    private static final double EDGE = 8;
    /** A point nearer than this to the one before tells nothing, px. */
    private static final double STEP = 2;

    private final Supplier<Viewport> viewport;
    private ScreenPoint last = new ScreenPoint(0, 0);
    private Pointing shown = Pointing.NONE;

    InkLayer(Player player, Supplier<Viewport> viewport) {
        this.viewport = viewport;
        setOnMousePressed(event -> {
            last = new ScreenPoint(event.getX(), event.getY());
            player.beginInk(viewport.get().toGround(last));
            event.consume();
        });
        setOnMouseDragged(event -> {
            ScreenPoint at = new ScreenPoint(event.getX(), event.getY());
            if (Math.hypot(at.x() - last.x(), at.y() - last.y()) >= STEP) {
                last = at;
                player.drawInk(viewport.get().toGround(at));
            }
            event.consume();
        });
        setOnMouseReleased(Event::consume);
        setOnMouseClicked(Event::consume);
        show(Pointing.NONE);
    }

    /** Whether the layer takes the mouse follows from whether one draws. */
    void show(Pointing pointing) {
        setMouseTransparent(!pointing.drawing());
        setCursor(pointing.drawing() ? Cursor.CROSSHAIR : null);
        boolean same = pointing.ink().equals(shown.ink());
        shown = pointing;
        if (!same) {
            place();
        }
    }

    /** Brings the lines to where their ground is. */
    void place() {
        if (shown.ink().isEmpty() && getChildren().isEmpty()) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (List<LatLon> line : shown.ink()) {
            nodes.add(drawn(line, EDGE, "pen-edge"));
            nodes.add(drawn(line, WIDTH, "pen"));
        }
        getChildren().setAll(nodes);
    }

    private Node drawn(List<LatLon> line, double width, String style) {
        Polyline shape = new Polyline();
        for (LatLon at : line) {
            ScreenPoint point = viewport.get().toScreen(at);
            shape.getPoints().addAll(point.x(), point.y());
        }
        if (line.size() == 1) {
            shape.getPoints().addAll(shape.getPoints().get(0) + 0.1, shape.getPoints().get(1));
        }
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.getStyleClass().add(style);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }
}
