package vn.vinhphuc.atlas.cartography.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.furniture.Legend;
import vn.vinhphuc.atlas.cartography.furniture.NorthArrow;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.cartography.furniture.Seen;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.geo.Viewport;

/** Draws the maps of pages. Made once for an atlas: their ground is shared. Safe to use from several threads. */
final class PageMaps {

    /** The longest scale bar, px. */
    static final double BAR = 90;
    /** Of furniture from the edges of its map, px. */
    static final double APART = 6;

    private final MapCartography map;

    PageMaps(Atlas atlas) {
        this.map = MapCartography.of(atlas);
    }

    /** The ground alone. */
    List<Mark> ground(Theme theme, Subject subject, Viewport view) {
        return map.base().draw(view, BaseStyle.of(theme, subject)).marks();
    }

    /**
     * A framed map with names, scale bar and north arrow.
     *
     * @param said  of it to those who do not see it
     * @param x     of its left edge, units
     * @param y     of its upper edge, units
     * @param view  as large as the map, pixels
     * @param below what lies between ground and signs, pixels
     * @param tags  what lies over all, each in its box, pixels; no name lies below one
     */
    void draw(Page page, String name, String said, double x, double y, Viewport view, Subject subject, List<Mark> below, List<Tag> tags) {
        Canvas canvas = page.canvas();
        List<Mark> marks = new ArrayList<>(ground(canvas.theme(), subject, view));
        Drawing bar = ScaleBar.of(view.centre(), view.zoom(), BAR).drawing(canvas.theme(), page.words());
        Drawing north = NorthArrow.drawing(canvas.theme(), page.words());
        Box barBox = new Box(APART, view.height() - bar.height() - APART, bar.width(), bar.height());
        Box northBox = new Box(view.width() - north.width() - APART, APART, north.width(), north.height());
        List<Box> covered = Stream.concat(Stream.of(barBox.grown(3), northBox.grown(3)), tags.stream().map(Tag::box)).toList();
        OverlayRequest signs = OverlayRequest.of(canvas.theme(), page.words(), subject.administration(), view.zoom()).withSubject(subject)
                .within(new Frame(view, new Box(0, 0, view.width(), view.height()).grown(-3), covered));
        marks.addAll(below);
        marks.addAll(map.overlay().compose(signs).marks(view));
        tags.forEach(tag -> marks.addAll(tag.marks()));
        marks.add(Mark.moved("scale", bar.marks(), barBox.x(), barBox.y()));
        marks.add(Mark.moved("north", north.marks(), northBox.x(), northBox.y()));
        place(canvas, name, page.words().text("page.map.said", said), marks, x, y, view);
    }

    /** What the signs of a map mean. */
    Legend legend(Page page, Viewport view, Subject subject) {
        OverlayRequest signs = new OverlayRequest(page.canvas().theme(), page.words(), subject, view.zoom(), Optional.empty());
        return Legend.of(new Seen(map, view,
                signs.within(new Frame(view, new Box(0, 0, view.width(), view.height()), List.of())), List.of()));
    }

    /** What is laid over a map. */
    record Tag(Box box, List<Mark> marks) {
        Tag {
            marks = List.copyOf(marks);
        }
    }

    /** Marks of a map in their frame. */
    static void place(Canvas canvas, String name, String said, List<Mark> marks, double x, double y, Viewport view) {
        canvas.add(new Mark.Group(name, marks, canvas.px(x), canvas.px(y),
                Optional.of(Outline.rectangle(0, 0, view.width(), view.height())), Meaning.figure(said)));
        canvas.frame(x, y, view.width() / canvas.px(1), view.height() / canvas.px(1), 2, Role.INK);
    }
}
