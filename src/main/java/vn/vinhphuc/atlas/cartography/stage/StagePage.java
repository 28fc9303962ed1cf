package vn.vinhphuc.atlas.cartography.stage;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.StageSize;
import vn.vinhphuc.atlas.view.tour.Tour;

/**
 * A scene as the audience sees it: what lies around its map. Measures are px of a stage, see {@link StageSize}.
 *
 * @param atlas  whose figures are shown
 * @param tour   which the scene is of
 * @param index  of the scene, from 0
 * @param theme  of the audience
 * @param words  of the audience
 * @param width  of the stage, {@link StageSize#WIDTH} or more
 * @param height of the stage, {@link StageSize#HEIGHT} or more
 */
public record StagePage(Atlas atlas, Tour tour, int index, Theme theme, Words words, double width, double height) {

    /** Between map and what is beside it. */
    static final double RULE = 4;

    /**
     * A part of the page in its place.
     *
     * @param drawing of the size of the box
     * @param box     px of the stage
     */
    public record Part(Drawing drawing, Box box) {
    }

    /** A page of the usual size. */
    public static StagePage of(Atlas atlas, Tour tour, int index, Theme theme, Words words) {
        return new StagePage(atlas, tour, index, theme, words, StageSize.WIDTH, StageSize.HEIGHT);
    }

    public Scene scene() {
        return tour.scenes().get(index);
    }

    /** Where the map is. */
    public Box map() {
        return switch (scene().kind()) {
            case MAP -> new Box(0, StageSize.STRIP, width, height - StageSize.STRIP - StageSize.FOOTER);
            case NUMBER, POINTS, QR, OPENING, CLOSING -> new Box(0, 0, StageSize.BESIDE, height - StageSize.FOOTER);
        };
    }

    /** All that lies around the map, without overlap. */
    public List<Part> parts() {
        return List.of(beside(), new Part(new SourceStrip(this).drawing(), new Box(0, height - StageSize.FOOTER, width, StageSize.FOOTER)));
    }

    private Part beside() {
        double left = StageSize.BESIDE;
        Box box = new Box(left, 0, width - left, height - StageSize.FOOTER);
        Panel panel = new Panel(this, box.width(), box.height());
        return switch (scene().kind()) {
            case MAP -> new Part(new CaptionStrip(this).drawing(), new Box(0, 0, width, StageSize.STRIP));
            case NUMBER -> new Part(new NumberPanel(panel).drawing(), box);
            case QR -> new Part(new CodePanel(panel).drawing(), box);
            case POINTS, OPENING, CLOSING -> new Part(new WordsPanel(panel).drawing(), box);
        };
    }

    /** The figures of the scene as they are said. */
    List<StageFigure> figures() {
        return scene().figures().stream().map(quoted -> StageFigure.of(quoted, atlas, words)).toList();
    }
}
