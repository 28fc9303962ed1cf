package vn.vinhphuc.atlas.cartography.page;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Provenance;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.view.tour.Scene;

/**
 * What stands over and beside the map of a scene on a slide.
 *
 * @param caption over the map: title, statement, remark
 * @param column  beside it: figures, points or a code; empty where the scene has none
 * @param sources in the order of their numbers
 */
public record SceneColumn(Drawing caption, Optional<Drawing> column, List<Source> sources) {

    private static final double INSET = 24;
    private static final double CODE = 200;
    /** Where the face is not installed, another one is that much wider. */
    private static final double WIDER = 1.15;

    /** Whether a scene has something beside its map. */
    public static boolean hasContent(Scene scene) {
        return scene.kind() == Scene.Kind.QR || !scene.figures().isEmpty() || !scene.points().isEmpty();
    }

    public SceneColumn {
        sources = List.copyOf(sources);
    }

    /**
     * For a slide.
     *
     * @param width  of the slide, px
     * @param strip  height of the caption, px
     * @param beside width of the column, px
     * @param height of the column, px
     */
    public static SceneColumn of(SceneText text, Theme theme, double width, double strip, double beside, double height) {
        Notes notes = new Notes();
        Drawing caption = caption(text, theme, width, strip).drawing(width, strip);
        if (!hasContent(text.scene())) {
            return new SceneColumn(caption, Optional.empty(), List.of());
        }
        Canvas column = new Canvas(theme, 1);
        column.filled(0, 0, beside, height, Role.CARD);
        column.line(0.5, 0, 0.5, height, 1, Role.CARD_EDGE);
        double room = (beside - 2 * INSET) / WIDER;
        double y = 20;
        if (text.scene().kind() == Scene.Kind.QR) {
            column.code(text.code(), INSET, y, CODE, text.code());
            y += CODE + 16;
        }
        TextStyle point = column.text(Face.MEDIUM, 15.5, Role.INK);
        for (SceneText.Said said : text.points()) {
            y = column.paragraph(cited(said.text(), said.provenance(), notes, text), INSET, y + 14, room, 20, 6, point) - 4;
        }
        for (SceneText.Line figure : text.figures()) {
            y = figure(figure, y, room, column, notes, text);
        }
        TextStyle small = column.text(Face.REGULAR, 11, Role.INK_2);
        for (int i = 0; i < notes.sources().size() && y < height - 30; i++) {
            y = column.paragraph(new SourceWords(text.words()).note(i + 1, notes.sources().get(i)),
                    INSET, y + 12, beside - 2 * INSET, 14, 2, small) - 12;
        }
        return new SceneColumn(caption, Optional.of(column.drawing(beside, height)), notes.sources());
    }

    private static Canvas caption(SceneText text, Theme theme, double width, double strip) {
        Canvas canvas = new Canvas(theme, 1);
        canvas.filled(0, 0, width, strip, Role.CARD);
        canvas.line(0, strip - 1.5, width, strip - 1.5, 3, Role.INK);
        double room = width - 2 * INSET;
        TextStyle title =
                canvas.text(Face.EXTRABOLD,
                        Math.clamp(34 * room / canvas.text(Face.EXTRABOLD, 34, Role.INK).width(text.title()), 22.0, 34.0), Role.INK);
        canvas.words(Canvas.fitting(text.title(), room, title), INSET, 44, title);
        TextStyle statement = canvas.text(Face.SEMIBOLD, 19, Role.INK);
        text.statement().ifPresent(said -> canvas.words(Canvas.fitting(said, room, statement), INSET, 74, statement));
        TextStyle remark = canvas.text(Face.REGULAR, 14, Role.INK_2);
        text.remark().ifPresent(said -> canvas.words(Canvas.fitting(said, room, remark), INSET, 98, remark));
        return canvas;
    }

    private static double figure(SceneText.Line figure, double top, double room, Canvas canvas, Notes notes, SceneText text) {
        boolean known = figure.provenance().isPresent();
        double size = Math.clamp(29.9 * room / canvas.text(Face.EXTRABOLD, 30, Role.INK).width(figure.value()), 16.0, 30.0);
        TextStyle large = known ? canvas.text(Face.EXTRABOLD, size, Role.PARK_LABEL) : canvas.text(Face.ITALIC, 17, Role.INK_2);
        canvas.words(Canvas.fitting(figure.value(), room, large), INSET, top + 32, large);
        TextStyle meaning = canvas.text(Face.SEMIBOLD, 14, Role.INK);
        double y = canvas.paragraph(figure.meaning(), INSET, top + 52, room, 17, 3, meaning);
        String remark = cited(figure.remark(), figure.provenance(), notes, text);
        return remark.isEmpty() ? y + 8 : canvas.paragraph(remark, INSET, y, room, 15, 2, canvas.text(Face.REGULAR, 12, Role.INK_2)) + 8;
    }

    private static String cited(String said, Optional<Provenance> provenance, Notes notes, SceneText text) {
        return provenance.map(notes::cite).filter(number -> !number.isEmpty())
                .map(number -> text.words().text("page.cited", said, number).strip()).orElse(said);
    }
}
