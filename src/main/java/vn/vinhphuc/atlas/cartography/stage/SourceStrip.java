package vn.vinhphuc.atlas.cartography.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.page.Canvas;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Figure;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.i18n.Dates;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * The strip at the foot: sources, date and version of the data, to whom the map is owed, and how far the show has come.
 *
 * @param page whose strip
 */
record SourceStrip(StagePage page) {

    private static final double MARGIN = 40;
    /** A fiftieth of the height of a stage. */
    private static final double TEXT = 21.8;
    /** Those to whom the map is owed are rather smaller than cut; the shipped ones find room in the whole width. */
    private static final double LEAST = 17;
    private static final double FIRST_ROW = 25;
    private static final double SECOND_ROW = 50;
    private static final double SQUARE = 13;
    private static final double STEP = 19;
    private static final double MOST = 300;

    Drawing drawing() {
        Canvas canvas = new Canvas(page.theme(), 1);
        canvas.filled(0, 0, page.width(), StageSize.FOOTER, Role.SURFACE);
        canvas.filled(0, 0, page.width(), 2, Role.INK);
        double room = progress(canvas) - 2 * MARGIN;
        canvas.words(Sizes.cut(facts(), room, canvas, Face.MEDIUM, TEXT, TEXT), MARGIN, FIRST_ROW,
                Sizes.style(facts(), room, canvas, Face.MEDIUM, TEXT, TEXT, Role.INK));
        double whole = page.width() - 2 * MARGIN;
        canvas.words(Sizes.cut(owed(), whole, canvas, Face.REGULAR, TEXT, LEAST), MARGIN, SECOND_ROW,
                Sizes.style(owed(), whole, canvas, Face.REGULAR, TEXT, LEAST, Role.INK_2));
        return canvas.drawing(page.width(), StageSize.FOOTER);
    }

    private String facts() {
        Words words = page.words();
        List<String> parts = new ArrayList<>();
        String sources = provenances().map(from -> StageFigure.publisher(from, words)).distinct().collect(Collectors.joining(", "));
        if (!sources.isEmpty()) {
            parts.add(words.text("stage.sources", sources));
        }
        parts.add(words.text("sheet.as-of", new Dates(words).text(page.atlas().pack().asOf())));
        parts.add(words.text("sheet.version", page.atlas().pack().version()));
        return String.join(" · ", parts);
    }

    private Stream<Provenance> provenances() {
        Scene scene = page.scene();
        return Stream.concat(scene.figures().stream().flatMap(quoted -> quoted.in(page.atlas()).stream()).map(Figure::provenance),
                scene.points().stream().flatMap(point -> point.provenance(page.atlas()).stream()));
    }

    /** Names alone: the whole credits with their licences are on every page that is handed out. */
    private String owed() {
        return page.words().text("stage.map-by", page.atlas().pack().credits().stream().map(this::name).distinct()
                .collect(Collectors.joining(" · ")));
    }

    private String name(Atlas.Credit credit) {
        String whole = credit.text().in(page.words().language());
        String name = whole.substring(whole.indexOf(": ") < 0 ? 0 : whole.indexOf(": ") + 2);
        return name.indexOf(" (") > 0 ? name.substring(0, name.indexOf(" (")) : name;
    }

    /** Squares, one a scene; returns where they begin. */
    private double progress(Canvas canvas) {
        int scenes = page.tour().scenes().size();
        String count = page.words().text("stage.place", page.index() + 1, scenes);
        double x = page.width() - MARGIN
                - canvas.words(count, page.width() - MARGIN, FIRST_ROW, Mark.Align.END, canvas.text(Face.SEMIBOLD, TEXT, Role.INK)) - 20;
        double step = Math.min(STEP, MOST / scenes);
        double size = Math.max(2, step - (STEP - SQUARE));
        double first = x - scenes * step + (step - size);
        for (int i = 0; i < scenes; i++) {
            Outline square = Outline.rectangle(first + i * step, FIRST_ROW - 8 - size / 2, size, size);
            if (i > page.index()) {
                canvas.add(Mark.drawn(square, Stroke.solid(canvas.colour(Role.INK_3), 1.5)));
            } else {
                canvas.add(Mark.filled(square, canvas.colour(i == page.index() ? Role.EXPRESSWAY : Role.INK_2)));
            }
        }
        return first;
    }
}
