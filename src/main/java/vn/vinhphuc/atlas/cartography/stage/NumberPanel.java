package vn.vinhphuc.atlas.cartography.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Fill;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.i18n.FigureText;
import vn.vinhphuc.atlas.view.FillRate;
import vn.vinhphuc.atlas.view.tour.Quoted;

/**
 * One figure that fills a quarter of the screen: beside it what it is a part of, below it a bar that says what the whole bar is,
 * then what supports it, and the other published values.
 */
record NumberPanel(Panel panel) {

    private static final double COLUMN = 308;
    private static final double APART = 358;
    private static final int COLUMNS = 3;
    private static final int MOST_OTHERS = 4;

    Drawing drawing() {
        Canvas canvas = panel.titled(100);
        panel.page().scene().script().statement().ifPresent(text -> panel.line(text, 156, canvas, Face.REGULAR, 32, 25, Role.INK_2));
        List<StageFigure> figures = panel.page().figures();
        large(figures.getFirst(), canvas);
        boolean barred = bar(canvas);
        double top = barred ? 686 : 560;
        for (int i = 0; i < Math.min(COLUMNS, figures.size() - 1); i++) {
            column(figures.get(i + 1), Panel.LEFT + i * APART, top, canvas);
        }
        others(canvas).ifPresent(text -> canvas.paragraph(text, Panel.LEFT,
                panel.height() - 34, panel.room(), 32, 1, canvas.text(Face.MEDIUM, 25, Role.INK_2)));
        return canvas.drawing(panel.width(), panel.height());
    }

    private void large(StageFigure figure, Canvas canvas) {
        double room = panel.room();
        Role role = panel.page().scene().figures().getFirst().measure() == Measure.AVAILABLE_AREA ? Role.FREE_EDGE : Role.PARK_LABEL;
        TextStyle meaning = canvas.text(Face.BOLD, 36, Role.INK);
        if (figure.number().isEmpty()) {
            TextStyle words = canvas.text(Face.ITALIC, 64, Role.INK_2);
            double below = canvas.paragraph(figure.unit(), Panel.LEFT, 290, room, 74, 3, words);
            List<String> lines = figure.dated(room, 2, meaning);
            for (int i = 0; i < lines.size(); i++) {
                canvas.words(lines.get(i), Panel.LEFT, below + i * 46, meaning);
            }
            return;
        }
        TextStyle unit = canvas.text(Face.BOLD, unit(figure), role);
        double beside = Math.min(meaning.width(figure.meaning()), 260);
        double free = room - beside - 36 - unit.width(figure.unit()) - 30;
        TextStyle number = Sizes.style(figure.number().get(), free, canvas, Face.EXTRABOLD, 270, 110, role);
        double x = Panel.LEFT + canvas.words(figure.number().get(), Panel.LEFT - number.size() * 0.03, 424, number) + 26;
        x += canvas.words(figure.unit(), x, 424, unit) + 36;
        List<String> lines = figure.dated(Math.max(200, Panel.LEFT + room - x), 5, meaning);
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(lines.get(i), x, 424 - (lines.size() - 1 - i) * 46, meaning);
        }
    }

    private static double unit(StageFigure figure) {
        return figure.unit().length() <= 3 ? 110 : figure.unit().length() <= 8 ? 64 : 44;
    }

    /** The bar of a site whose fill rate is published in numbers; whether there is one. */
    private boolean bar(Canvas canvas) {
        Optional<FillRate.Published> rate = site().map(FillRate::of)
                .filter(FillRate.Published.class::isInstance)
                .map(FillRate.Published.class::cast).filter(known -> known.percent().isPresent());
        rate.ifPresent(known -> bar(known.figure(), known.percent().orElseThrow(), canvas));
        return rate.isPresent();
    }

    private void bar(Figure rate, double percent, Canvas canvas) {
        FigureText text = new FigureText(panel.page().words());
        double room = panel.room();
        double let = room * percent / 100;
        Outline free = Outline.rectangle(Panel.LEFT + let, 486, Math.max(0.5, room - let), 62);
        canvas.add(Mark.filled(free, canvas.colour(Role.FREE)));
        canvas.add(Mark.filled(free, new Fill.Hatch(canvas.colour(Role.FREE_EDGE), -45, 12, 3)));
        canvas.filled(Panel.LEFT, 486, let, 62, Role.PARK_LABEL);
        canvas.frame(Panel.LEFT, 486, room, 62, 3, Role.INK);
        String said = panel.page().words().text("stage.let", text.value(rate));
        TextStyle inside = TextStyle.of(Face.BOLD, 32, canvas.colour(Role.SURFACE));
        if (inside.width(said) + 40 < let) {
            canvas.words(said, Panel.LEFT + 24, 528, inside);
        }
        String base = panel.page().words().text("stage.bar", text.shareOf(rate).orElse(""));
        canvas.words(Canvas.fitting(base, room, canvas.text(Face.SEMIBOLD, 28, Role.INK)),
                Panel.LEFT, 590, canvas.text(Face.SEMIBOLD, 28, Role.INK));
        String from = StageFigure.publisher(rate.provenance(), panel.page().words()) + ", " + text.date(rate);
        canvas.words(Canvas.fitting(from, room, canvas.text(Face.REGULAR, 25, Role.INK_2)),
                Panel.LEFT, 626, canvas.text(Face.REGULAR, 25, Role.INK_2));
    }

    private void column(StageFigure figure, double x, double top, Canvas canvas) {
        canvas.filled(x, top, COLUMN, StagePage.RULE, Role.INK);
        TextStyle unit = canvas.text(Face.BOLD, figure.unit().length() <= 3 ? 48 : figure.unit().length() <= 8 ? 32 : 24, Role.PARK_LABEL);
        double y = top + 112;
        if (figure.number().isPresent()) {
            TextStyle number =
                    Sizes.style(figure.number().get(),
                            COLUMN - 14 - unit.width(figure.unit()), canvas, Face.EXTRABOLD, 92, 48, Role.PARK_LABEL);
            double end = x + canvas.words(figure.number().get(), x, y, number) + 14;
            canvas.words(figure.unit(), end, y, unit);
        } else {
            canvas.paragraph(figure.unit(), x, top + 60, COLUMN, 40, 2, canvas.text(Face.ITALIC, 32, Role.INK_2));
        }
        double below = canvas.paragraph(figure.meaning(), x, y + 48, COLUMN, 36, 2, canvas.text(Face.SEMIBOLD, 28, Role.INK));
        canvas.paragraph(figure.credited(), x, below + 8, COLUMN, 30, 2, canvas.text(Face.REGULAR, 25, Role.INK_2));
    }

    private Optional<String> others(Canvas canvas) {
        Quoted first = panel.page().scene().figures().getFirst();
        FigureText text = new FigureText(panel.page().words());
        Map<String, String> values = new LinkedHashMap<>();
        first.figures(panel.page().atlas()).map(all -> all.others(first.measure())).orElse(List.of())
                .forEach(other -> values.putIfAbsent(text.value(other),
                        panel.page().words().text("page.dated", text.value(other), text.date(other))));
        // As many as there is room for, each whole.
        return IntStream.iterate(Math.min(MOST_OTHERS, values.size()), count -> count > 0, count -> count - 1)
                .mapToObj(count -> panel.page()
                        .words().text("stage.other-values", values.values().stream().limit(count).collect(Collectors.joining(", "))))
                .filter(line -> canvas.text(Face.MEDIUM, 25, Role.INK_2).width(line) <= panel.room()).findFirst();
    }

    private Optional<Site> site() {
        return panel.page().atlas().site(panel.page().scene().figures().getFirst().about());
    }
}
