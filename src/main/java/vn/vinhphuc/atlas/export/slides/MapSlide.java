package vn.vinhphuc.atlas.export.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.SheetTitle;
import vn.vinhphuc.atlas.cartography.furniture.TitleCard;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.cartography.page.FigureColumn;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Source;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Slides;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.PeriodView;

/**
 * A slide with a map and the figures of what it shows.
 *
 * @param atlas   whose sources it cites
 * @param subject what the map is about; the figures of the selected site stand beside it, or the sums of all that it draws
 * @param theme   of the map
 * @param words   of the language
 * @param madeOn  the day it is made
 */
public record MapSlide(Atlas atlas, Subject subject, Theme theme, Words words, LocalDate madeOn) {

    private static final double COLUMN = 250;
    /** The pixels of a slide: signs and letters are larger on it than on a screen. */
    private static final double WIDTH = 1280;
    /** Pixels. */
    public static final int MAP_WIDTH = (int) (WIDTH - COLUMN);
    /** Pixels. */
    public static final int MAP_HEIGHT = 720;
    private static final String GROUND = "base";
    private static final String TITLE = "title";
    /** Of the width of the map, at most, as on every sheet: lines are broken alike. */
    private static final double TITLE_WIDTH = 0.62;
    /** How much wider the faces are that programs take for one that is not installed. */
    private static final double OTHER_FACE = 1.16;

    /** The slide of a map that was composed for {@link #MAP_WIDTH} × {@link #MAP_HEIGHT} pixels. */
    public Slides.Slide of(Drawing map) {
        FigureColumn column =
                FigureColumn.of(PeriodView.of(atlas, subject.period()), subject.selection().flatMap(atlas::site), theme, words,
                COLUMN, MAP_HEIGHT);
        List<Mark> ground = new ArrayList<>();
        List<Mark> signs = new ArrayList<>();
        map.marks().stream().map(this::withRoomyTitle).forEach(mark -> divide(mark, ground, signs));
        signs.add(Mark.moved("figures", column.drawing().marks(), MAP_WIDTH, 0));
        SheetTitle text = SheetTitle.of(atlas, subject, words);
        String title = text.title();
        return new Slides.Slide(new Drawing(WIDTH, MAP_HEIGHT, ground), new Drawing(WIDTH, MAP_HEIGHT, signs), title,
                words.text("slide.ground", title), notes(text, column.sources()));
    }

    /** The card of the title as wide as the face of another program may need. */
    private Mark withRoomyTitle(Mark mark) {
        if (!(mark instanceof Mark.Group group)) {
            return mark;
        }
        List<Mark> marks = group.name().equals(TITLE)
                ? new TitleCard(SheetTitle.of(atlas, subject, words)).drawing(theme, MAP_WIDTH * TITLE_WIDTH, OTHER_FACE).marks()
                : group.marks().stream().map(this::withRoomyTitle).toList();
        return new Mark.Group(group.name(), marks, group.dx(), group.dy(), group.clip(), group.meaning());
    }

    /** What lies on the ground becomes part of its picture: names along roads and rivers are letters that nobody would move. */
    static void divide(Mark mark, List<Mark> ground, List<Mark> signs) {
        if (!(mark instanceof Mark.Group group)) {
            signs.add(mark);
        } else if (group.name().equals(GROUND) || group.marks().stream().anyMatch(Mark.Letters.class::isInstance)) {
            ground.add(group);
        } else if (group.marks().stream().noneMatch(MapSlide::holdsLetters)) {
            signs.add(group);
        } else {
            List<Mark> below = new ArrayList<>();
            List<Mark> above = new ArrayList<>();
            group.marks().forEach(inner -> divide(inner, below, above));
            ground.add(new Mark.Group(group.name(), below, group.dx(), group.dy(), group.clip()));
            signs.add(new Mark.Group(group.name(), above, group.dx(), group.dy(), group.clip()));
        }
    }

    private static boolean holdsLetters(Mark mark) {
        return mark instanceof Mark.Letters || mark instanceof Mark.Group group && group.marks().stream().anyMatch(MapSlide::holdsLetters);
    }

    private String notes(SheetTitle text, List<Source> sources) {
        List<String> lines = new ArrayList<>(List.of(text.title()));
        lines.addAll(text.lines());
        lines.add("");
        return new SlideNotes(lines, sources).text(atlas, words, madeOn);
    }
}
