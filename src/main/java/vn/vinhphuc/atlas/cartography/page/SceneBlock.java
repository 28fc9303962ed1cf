package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.trace.Trace;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * A scene in a part of a page: title and statement, map, figures or points, and what the speaker says. Units of the page.
 *
 * @param page    it stands on
 * @param maps    draws the map
 * @param text    of the scene
 * @param number  of the scene, from 1
 * @param subject of the map
 * @param frame   of the page that it fills
 */
record SceneBlock(Page page, PageMaps maps, SceneText text, int number, Subject subject, Frame frame) {

    /** How high the map is in a part that is so wide, and how wide if the figures stand beside it. */
    record Frame(double x, double y, double width, double height, double mapWidth, double mapHeight) {

        /** With a map that is lower, to leave room for what is below it. */
        private Frame lower(double by) {
            return new Frame(x, y, width, height, mapWidth, mapHeight - by);
        }

        private boolean beside() {
            return mapWidth < width;
        }

        private boolean narrow() {
            return width < 700;
        }
    }

    private static final double BADGE = 15;
    private static final double GAP = 22;
    private static final double CODE = 220;
    private static final double SMALL_CODE = 160;
    private static final double SMALLEST_VALUE = 15;
    /** Between lines that a guest writes on. */
    private static final double WRITTEN = 46;
    private static final double LEAST_MAP = 240;
    private static final double ENDLESS = 10_000;

    void draw(boolean notes) {
        double over = trial().lay(notes, top -> { }) - (frame.y() + frame.height());
        SceneBlock fitted = over > 0 ? in(frame.lower(Math.min(over, frame.mapHeight() - LEAST_MAP))) : this;
        fitted.linesToWriteOn(fitted.lay(notes, fitted::map));
    }

    /** On a page that nobody sees, with room for everything. */
    private SceneBlock trial() {
        Canvas blank = Page.of(page.atlas(), page.canvas().theme(), page.words(), page.madeOn(), page.office()).canvas();
        return new SceneBlock(new Page(page.atlas(), page.words(), page.madeOn(), page.office(), blank, page.notes()),
                maps, text, number, subject,
                new Frame(frame.x(), frame.y(), frame.width(), ENDLESS, frame.mapWidth(), frame.mapHeight()));
    }

    private SceneBlock in(Frame other) {
        return new SceneBlock(page, maps, text, number, subject, other);
    }

    /**
     * Returns where it ends.
     *
     * @param map draws the map from a height on
     */
    private double lay(boolean notes, DoubleConsumer map) {
        double y = head(frame.y());
        map.accept(y);
        double right = frame.beside() ? frame.x() + frame.mapWidth() + GAP : frame.x();
        double width = frame.beside() ? frame.width() - frame.mapWidth() - GAP : frame.width();
        double below = y + frame.mapHeight() + 14;
        double end = Math.max(below, content(right, frame.beside() ? y : below, width)) + 8;
        return notes ? spoken(end) : end;
    }

    private double head(double top) {
        Canvas canvas = page.canvas();
        canvas.filledCircle(frame.x() + BADGE, top + BADGE, BADGE, Role.INK);
        canvas.words(Integer.toString(number), frame.x() + BADGE,
                top + BADGE + 6, Mark.Align.MIDDLE, canvas.text(Face.BOLD, 16.5, Role.CARD));
        TextStyle title = canvas.text(Face.EXTRABOLD, frame.narrow() ? 20 : 27, Role.INK);
        double x = frame.x() + 2 * BADGE + 12;
        double room = frame.width() - 2 * BADGE - 12;
        double y = canvas.as(Meaning.Part.HEADING, () -> canvas.paragraph(text.title(), x, top + 23, room, title.size() * 1.2, 2, title));
        y -= title.size() * 1.2 - 24;
        TextStyle statement = canvas.text(Face.SEMIBOLD, frame.narrow() ? 15 : 18, Role.INK);
        y = text.statement().isPresent() ? canvas.paragraph(text.statement().get(), x, y, room, statement.size() * 1.25, 3, statement) : y;
        TextStyle remark = canvas.text(Face.ITALIC, frame.narrow() ? 13.6 : 15, Role.INK_2);
        y = text.remark().isPresent() ? canvas.paragraph(text.remark().get(), x, y, room, remark.size() * 1.3, 2, remark) : y;
        return y - 2;
    }

    private void map(double top) {
        Canvas canvas = page.canvas();
        double width = canvas.px(frame.mapWidth());
        double height = canvas.px(frame.mapHeight());
        Scene scene = text.scene();
        StageSize stage = StageSize.of(scene.kind());
        Viewport view = scene.view().camera().map(camera -> as(camera, stage, width, height))
                .orElseGet(() -> Viewport.fit(page.atlas().base().territory().area().bounds(), width, height, Viewport.Insets.of(10)));
        List<Mark> traces = Trace.marks(Trace.of(subject.findings()), view, canvas.theme());
        maps.draw(page, "map-" + number, text.title(), frame.x(), top, view, subject, traces, List.of());
    }

    /** All that the stage shows, and more where the shapes differ. */
    private static Viewport as(Camera camera, StageSize stage, double width, double height) {
        double closer = Math.min(width / stage.width(), height / stage.height());
        return new Viewport(camera.centre(), Math.clamp(camera.zoom() + Math.log(closer) / Math.log(2), 0.0, 24.0), width, height);
    }

    private double content(double x, double top, double width) {
        double y = top;
        if (text.scene().kind() == Scene.Kind.QR) {
            double code = frame.narrow() ? SMALL_CODE : CODE;
            page.canvas().code(text.code(), x, y, code, text.code());
            return Math.max(y + code, figures(x + code + GAP, y, width - code - GAP)) + 12;
        }
        for (SceneText.Said point : text.points()) {
            y = point(point, x, y, width);
        }
        return figures(x, y, width);
    }

    private double point(SceneText.Said point, double x, double top, double width) {
        Canvas canvas = page.canvas();
        TextStyle style = canvas.text(Face.MEDIUM, frame.narrow() ? 14.5 : 17, Role.INK);
        double line = style.size() * 1.28;
        List<String> lines = Canvas.lines(point.text(), width - 34, 4, style);
        canvas.filledCircle(x + 5, top + line * 0.75 - 5, 3.5, Role.PARK);
        double y = top + line * 0.75;
        for (String one : lines) {
            canvas.words(one, x + 18, y, style);
            y += line;
        }
        canvas.note(cite(point.provenance()), x + 18 + style.width(lines.getLast()), y - line, style.size());
        return y - line * 0.75 + 10;
    }

    /** Beside one another where there is room, else one below the other. */
    private double figures(double x, double top, double width) {
        List<SceneText.Line> figures = text.figures();
        int columns = width > 900 ? Math.clamp(figures.size(), 1, 5) : width > 480 ? figures.size() > 4 ? 3 : 2 : 1;
        double column = width / columns;
        double y = top;
        for (int i = 0; i < figures.size(); i += columns) {
            double lowest = y;
            for (int j = i; j < Math.min(figures.size(), i + columns); j++) {
                lowest = Math.max(lowest, figure(figures.get(j), x + (j - i) * column, y, column - 18));
            }
            y = lowest + 8;
        }
        return y;
    }

    private double figure(SceneText.Line figure, double x, double top, double width) {
        Canvas canvas = page.canvas();
        boolean known = figure.provenance().isPresent();
        double size = frame.narrow() ? 19 : 26;
        double fitted =
                Math.clamp(size * (width - 17) / canvas.text(Face.EXTRABOLD, size, Role.INK).width(figure.value()), SMALLEST_VALUE, size);
        TextStyle value = known ? canvas.text(Face.EXTRABOLD, fitted, Role.PARK_LABEL) : canvas.text(Face.ITALIC, 16, Role.INK_2);
        String fitting = Canvas.fitting(figure.value(), width - 16, value);
        canvas.note(cite(figure.provenance()), x + canvas.words(fitting, x, top + size, value), top + size * 0.75, size);
        TextStyle meaning = canvas.text(Face.SEMIBOLD, frame.narrow() ? 13.8 : 15.5, Role.INK);
        double y = canvas.paragraph(figure.meaning(), x, top + size + 20, width, meaning.size() * 1.22, 2, meaning);
        TextStyle remark = canvas.text(Face.REGULAR, 13.8, Role.INK_2);
        return figure.remark().isEmpty() ? y : canvas.paragraph(figure.remark(), x, y, width, 17, 2, remark);
    }

    /** Returns where it ends. */
    private double spoken(double top) {
        Canvas canvas = page.canvas();
        TextStyle style = canvas.text(Face.REGULAR, frame.narrow() ? 14 : 16, Role.INK);
        double line = style.size() * 1.3;
        double y = top + line;
        for (String said : text.spoken()) {
            int room = (int) Math.floor((frame.y() + frame.height() - y) / line) + 1;
            if (room > 0) {
                canvas.line(frame.x() + 1, y - line * 0.75, frame.x() + 1,
                        y - line * 0.75 + line * Canvas.lines(said, frame.width() - 16, room, style).size(),
                        2, Role.HAIRLINE_STRONG);
                y = canvas.paragraph(said, frame.x() + 14, y, frame.width() - 16, line, room, style) + 4;
            }
        }
        return y - line * 0.75;
    }

    /** What a page has left belongs to the guest. */
    private void linesToWriteOn(double top) {
        double end = frame.y() + frame.height();
        double first = top + 16 + WRITTEN;
        if (first + 2 * WRITTEN <= end) {
            Canvas canvas = page.canvas();
            canvas.words(page.words().text("handout.own-notes"), frame.x(), top + 28, canvas.text(Face.MEDIUM, 13.8, Role.INK_3));
            for (double y = first; y <= end; y += WRITTEN) {
                canvas.line(frame.x(), y, frame.x() + frame.width(), y, 1, Role.HAIRLINE);
            }
        }
    }

    private String cite(Optional<Provenance> provenance) {
        return provenance.map(page.notes()::cite).orElse("");
    }
}
