package vn.vinhphuc.atlas.cartography.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.furniture.CreditsLine;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrow;
import vn.vinhphuc.atlas.cartography.furniture.EdgeArrows;
import vn.vinhphuc.atlas.cartography.furniture.Legend;
import vn.vinhphuc.atlas.cartography.furniture.NorthArrow;
import vn.vinhphuc.atlas.cartography.furniture.ScaleBar;
import vn.vinhphuc.atlas.cartography.furniture.TitleCard;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.Viewport;

/** The furniture of one sheet, each piece in its corner. */
final class Cards {

    static final double INSET = 12;
    private static final double APART = 10;
    private static final double WIDEST_TITLE = 520;
    private static final double LONGEST_BAR = 150;
    private static final double ROOM_FOR_ARROWS = 1000;

    private final Atlas atlas;
    private final SheetRequest request;
    private final Viewport viewport;
    private final double inset;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Drawing credits;
    private final Box map;
    private final Box legend;

    Cards(Atlas atlas, SheetRequest request, Viewport viewport) {
        this.atlas = atlas;
        this.request = request;
        this.viewport = viewport;
        this.inset = INSET * request.theme().scale();
        this.credits = new CreditsLine(atlas.pack(), request.madeOn()).drawing(request.theme(), request.words(), viewport.width());
        this.map = new Box(0, 0, viewport.width(), viewport.height() - credits.height());
        put("credits", credits, 0, map.height());
        Box title = title();
        this.legend = legend(title);
        scaleBar();
        Drawing north = NorthArrow.drawing(request.theme(), request.words());
        put("north", north, map.width() - inset - north.width(), inset);
        arrows();
    }

    /** The part of the sheet that is map, px. */
    Box map() {
        return map;
    }

    Box legend() {
        return legend;
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private Box title() {
        Optional<Site> selected = selected();
        String title = selected.map(site -> site.name().in(request.words().language()))
                .orElse(request.words().text("sheet.title"));
        Drawing card = new TitleCard(title, atlas.pack().subtitle().in(request.words().language()))
                .drawing(request.theme(), Math.min(WIDEST_TITLE * request.theme().scale(), map.width() * 0.62));
        return put("title", card, inset, inset);
    }

    private Box legend(Box title) {
        Viewport shown = viewport.withSize(map.width(), map.height())
                .withCentre(viewport.toGround(new vn.vinhphuc.atlas.geo.ScreenPoint(map.width() / 2, map.height() / 2)));
        Drawing card = Legend.of(atlas, shown, request.administration(), request.theme(), request.words())
                .drawing(map.height() - title.bottom() - APART - inset);
        return put("legend", card, inset, map.height() - inset - card.height());
    }

    private void scaleBar() {
        Drawing bar = ScaleBar.of(viewport.centre(), viewport.zoom(), LONGEST_BAR * request.theme().scale())
                .drawing(request.theme(), request.words());
        put("scale", bar, legend.right() + APART, map.height() - inset - bar.height());
    }

    private void arrows() {
        if (map.width() < ROOM_FOR_ARROWS * request.theme().scale()) {
            return;
        }
        for (EdgeArrow arrow : EdgeArrows.of(atlas, selected(), request.words())) {
            if (arrow.beyond(viewport)) {
                Drawing card = arrow.drawing(viewport, request.theme());
                Box seat = clear(arrow.seat(viewport, map.grown(-inset), card));
                if (map.contains(seat)) {
                    put("arrow", card, seat.x(), seat.y());
                }
            }
        }
    }

    /** Moves a card up or down along the edge until it is clear of the others. */
    private Box clear(Box wanted) {
        for (double off = 0; off < map.height(); off += 6) {
            for (double dy : new double[] {off, -off}) {
                Box moved = wanted.moved(0, dy);
                if (map.contains(moved) && boxes.stream().noneMatch(moved.grown(APART - 1)::overlaps)) {
                    return moved;
                }
            }
        }
        return new Box(-1, -1, 0, 0);
    }

    private Box put(String name, Drawing card, double x, double y) {
        marks.add(Mark.moved(name, card.marks(), Math.round(x), Math.round(y)));
        Box box = new Box(Math.round(x), Math.round(y), card.width(), card.height());
        boxes.add(box);
        return box;
    }

    private Optional<Site> selected() {
        return request.selection().flatMap(atlas::site);
    }
}
