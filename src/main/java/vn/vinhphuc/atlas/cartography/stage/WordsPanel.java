package vn.vinhphuc.atlas.cartography.stage;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;

/** Words beside the map: the title of a tour, what the province offers, thanks. */
record WordsPanel(Panel panel) {

    private static final double DOT = 14;
    private static final double INDENT = 44;
    private static final double SOURCE = 28;
    private static final double APART = 34;

    Drawing drawing() {
        Canvas canvas = panel.ground();
        boolean grand = panel.page().scene().kind() != Scene.Kind.POINTS;
        Script script = panel.page().scene().script();
        double room = panel.room();
        TextStyle title = canvas.text(Face.EXTRABOLD, grand ? 92 : 68, Role.INK);
        double line = title.size() * 1.16;
        List<String> lines = Canvas.lines(panel.in(script.title()), room, 3, title);
        double y = grand ? panel.height() * 0.32 - (lines.size() - 1) * line / 2 : 108;
        if (grand) {
            canvas.filled(Panel.LEFT, y - title.size() - 34, 132, 12, Role.EXPRESSWAY);
        }
        for (String each : lines) {
            canvas.words(each, Panel.LEFT, y, title);
            y += line;
        }
        TextStyle statement = canvas.text(Face.MEDIUM, grand ? 40 : 32, Role.INK);
        y = paragraph(script.statement(), y + 6, statement, canvas);
        y = paragraph(script.remark(), y + 6, canvas.text(Face.REGULAR, 28, Role.INK_2), canvas);
        points(canvas, y + 34, room);
        return canvas.drawing(panel.width(), panel.height());
    }

    private double paragraph(Optional<Text> text, double y, TextStyle style, Canvas canvas) {
        return text.map(words -> panel.paragraph(words, y, style.size() * 1.3, 3, canvas, style)).orElse(y);
    }

    /** As many points as there is room for, in the largest size in which all of them find it. */
    private void points(Canvas canvas, double top, double room) {
        List<Point> points = panel.page().scene().points().stream().filter(point -> point.text(panel.page().atlas()).isPresent()).toList();
        double size = 34;
        while (size > 24 && top + points.stream()
                .mapToDouble(point -> high(point, canvas, room, 34)).sum() * size / 34 > panel.height() - 24) {
            size -= 2;
        }
        double y = top;
        for (Point point : points) {
            if (y + high(point, canvas, room, size) <= panel.height()) {
                y = point(point, y, room, size, canvas);
            }
        }
    }

    private double high(Point point, Canvas canvas, double room, double size) {
        int lines = Canvas.lines(words(point), room - INDENT, 3, canvas.text(Face.SEMIBOLD, size, Role.INK)).size();
        return size * 1.28 * lines + (source(point).isPresent() ? SOURCE : 0) + APART;
    }

    private double point(Point point, double top, double room, double size, Canvas canvas) {
        canvas.filled(Panel.LEFT, top - size * 0.36 - DOT / 2 + size * 0.9, DOT, DOT, Role.EXPRESSWAY);
        double y = canvas.paragraph(words(point), Panel.LEFT + INDENT, top + size * 0.9,
                room - INDENT, size * 1.28, 3, canvas.text(Face.SEMIBOLD, size, Role.INK));
        Optional<String> source = source(point);
        TextStyle small = canvas.text(Face.REGULAR, 24, Role.INK_2);
        source.ifPresent(from -> canvas.words(Canvas.fitting(from, room - INDENT, small), Panel.LEFT + INDENT, y - size * 0.28 + 8, small));
        return y - size * 0.9 + (source.isPresent() ? SOURCE : 0) + APART;
    }

    private String words(Point point) {
        return point.text(panel.page().atlas()).map(panel::in).orElse("");
    }

    private Optional<String> source(Point point) {
        FigureText text = new FigureText(panel.page().words());
        return point.provenance(panel.page().atlas())
                .map(from -> StageFigure.publisher(from, panel.page().words()) + ", " + text.dates().text(from.asOf()));
    }
}
