package vn.vinhphuc.atlas.export.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.page.SceneColumn;
import vn.vinhphuc.atlas.cartography.page.SceneText;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Slides;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * A slide with a scene of a tour.
 *
 * @param sheets  draw its map
 * @param text    of the scene
 * @param subject of the map
 * @param theme   of the map
 * @param madeOn  the day it is made
 */
public record SceneSlide(SheetCartography sheets, SceneText text, Subject subject, Theme theme, LocalDate madeOn) {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int STRIP = 116;
    private static final int COLUMN = 300;
    /** The scene has a title of its own. */
    private static final Set<Furniture> FURNITURE =
            EnumSet.of(Furniture.LEGEND, Furniture.SCALE_BAR, Furniture.NORTH_ARROW, Furniture.EDGE_ARROWS);

    /** @param spoken whether the notes of the slide hold what the speaker has before him */
    public Slides.Slide slide(boolean spoken) {
        Drawing map = sheets.compose(new SheetRequest(theme, text.words(), subject, camera(), WIDTH - column(), HEIGHT - STRIP,
                Optional.of(madeOn), FURNITURE)).drawing();
        SceneColumn beside = SceneColumn.of(text, theme, WIDTH, STRIP, COLUMN, HEIGHT - STRIP);
        List<Mark> ground = new ArrayList<>();
        List<Mark> signs = new ArrayList<>();
        map.marks().forEach(mark -> MapSlide.divide(mark, ground, signs));
        List<Mark> all = new ArrayList<>();
        all.add(Mark.moved("map", signs, 0, STRIP));
        beside.column().ifPresent(column -> all.add(Mark.moved("figures", column.marks(), WIDTH - COLUMN, STRIP)));
        all.add(Mark.group("caption", beside.caption().marks()));
        return new Slides.Slide(new Drawing(WIDTH, HEIGHT, List.of(Mark.moved("ground", ground, 0, STRIP))),
                new Drawing(WIDTH, HEIGHT, all),
                text.title(), text.words().text("slide.ground", text.title()),
                new SlideNotes(spoken ? text.spoken() : List.of(), beside.sources()).text(text.atlas(), text.words(), madeOn));
    }

    /** The map takes all of the slide where nothing stands beside it. */
    private int column() {
        return SceneColumn.hasContent(text.scene()) ? COLUMN : 0;
    }

    /** All that the stage shows, and more where the shapes differ. */
    private Optional<Camera> camera() {
        StageSize stage = StageSize.of(text.scene().kind());
        double closer = Math.min((WIDTH - column()) / stage.width(), (HEIGHT - STRIP) / stage.height());
        return text.scene().view().camera().map(camera ->
                new Camera(camera.centre(), Math.clamp(camera.zoom() + Math.log(closer) / Math.log(2), 0.0, 24.0)));
    }
}
