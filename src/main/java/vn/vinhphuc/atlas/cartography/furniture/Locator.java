package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.BaseMap;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.GeoArea;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;

/** Where the territory lies in the north of Vietnam. */
public final class Locator {

    private static final double WIDTH = 196;
    private static final double HEIGHT = 186;
    private static final double MARGIN = 10;
    private static final double LINE = 1.3;
    private static final GeoBounds NORTH = new GeoBounds(103.75, 20.4, 107.25, 22.75);
    /** Detail that so small a map does not show, px. */
    private static final double FINEST = 0.8;

    private final Print print;
    private final Words words;
    private final List<String> caption;
    private final Viewport view;
    private final List<Mark> marks = new ArrayList<>();

    private Locator(Theme theme, Words words) {
        this.print = new Print(theme);
        this.words = words;
        this.caption = Paragraph.lines(words.text("sheet.locator"), small(), print.px(WIDTH - 2 * MARGIN));
        double foot = caption.size() * small().size() * LINE + print.px(MARGIN);
        this.view = Viewport.fit(NORTH, print.px(WIDTH), print.px(HEIGHT) - foot, Viewport.Insets.of(print.px(4)));
    }

    private TextStyle small() {
        return print.text(Face.REGULAR, 9.5, Role.INK_2);
    }

    /** A card with neighbouring provinces, the territory, a few cities, and the directions to them. */
    public static Drawing drawing(BaseMap base, Administration administration, Theme theme, Words words) {
        return new Locator(theme, words).card(base, administration);
    }

    private Drawing card(BaseMap base, Administration administration) {
        Stroke border = Stroke.solid(print.colour(Role.HAIRLINE_STRONG), print.px(0.7));
        base.neighbours().getOrDefault(administration, List.of())
                .forEach(unit -> marks.add(Mark.both(outline(unit.area()), print.colour(Role.OUTSIDE), border)));
        LatLon middle = base.territory().area().labelPosition();
        for (City city : City.values()) {
            place(base, city).ifPresent(place -> direction(middle, place.at()));
        }
        marks.add(Mark.both(outline(base.territory().area()), print.colour(Role.PARK),
                Stroke.solid(print.colour(Role.CARD), print.px(0.8))));
        for (City city : City.values()) {
            place(base, city).ifPresent(place -> city(place, city));
        }
        territory(base);
        List<Mark> all = new ArrayList<>();
        all.add(Mark.clipped("locator", marks, Outline.rectangle(1, 1, print.px(WIDTH) - 2, view.height() - 1)));
        double y = view.height() + print.px(1);
        for (String line : caption) {
            y += small().size() * LINE;
            all.add(Mark.words(line, print.px(MARGIN), y, Mark.Align.START, small()));
        }
        return print.card(print.px(WIDTH), print.px(HEIGHT), all);
    }

    /** The cities that tell where one is, and where their names have room: beside, or below. */
    private enum City {
        LAO_CAI("lao-cai", Mark.Align.START), YEN_BAI("yen-bai", Mark.Align.END), HA_NOI("ha-noi", Mark.Align.START),
        HAI_PHONG("hai-phong", Mark.Align.MIDDLE);

        private final String id;
        private final Mark.Align align;

        City(String id, Mark.Align align) {
            this.id = id;
            this.align = align;
        }
    }

    private static Optional<BaseMap.Place> place(BaseMap base, City city) {
        return base.places().stream().filter(place -> place.feature().id().equals(city.id)).findFirst();
    }

    private void direction(LatLon from, LatLon to) {
        marks.add(Mark.drawn(Outline.line(List.of(view.toScreen(from), view.toScreen(to))),
                new Stroke(print.colour(Role.EXPRESSWAY_LABEL), print.px(0.9), List.of(print.px(4), print.px(3)), Stroke.Cap.BUTT)));
    }

    private void city(BaseMap.Place place, City city) {
        ScreenPoint at = view.toScreen(place.at());
        TextStyle style = print.text(Face.MEDIUM, 9.5, Role.INK).withHalo(print.colour(Role.CARD), print.px(1.4));
        double aside = print.px(switch (city.align) {
            case START -> 5;
            case MIDDLE -> 0;
            case END -> -5;
        });
        double below = style.size() * (city.align == Mark.Align.MIDDLE ? 1.3 : 0.34);
        marks.add(Mark.both(Outline.circle(at.x(), at.y(), print.px(2.2)), print.colour(Role.CARD),
                Stroke.solid(print.colour(Role.INK), print.px(1.2))));
        marks.add(Mark.words(place.feature().label().in(words.language()), at.x() + aside, at.y() + below,
                city.align, style));
    }

    /** The name of the territory, above it to the east. */
    private void territory(BaseMap base) {
        GeoBounds bounds = base.territory().area().bounds();
        ScreenPoint at = view.toScreen(new LatLon(bounds.north(), bounds.centre().lon()));
        TextStyle style = print.text(Face.BOLD, 10, Role.PARK_LABEL).withHalo(print.colour(Role.CARD), print.px(1.4));
        String name = words.text("sheet.locator.territory");
        double x = Math.min(at.x() - print.px(2), view.width() - print.px(5) - style.width(name));
        marks.add(Mark.words(name, x, at.y() - print.px(4), Mark.Align.START, style));
    }

    private Outline outline(GeoArea area) {
        List<List<ScreenPoint>> rings = new ArrayList<>();
        for (List<LatLon> ring : area.rings()) {
            List<ScreenPoint> points = new ArrayList<>();
            for (LatLon position : ring) {
                ScreenPoint at = view.toScreen(position);
                if (points.isEmpty() || points.getLast().to(at) > FINEST) {
                    points.add(at);
                }
            }
            if (points.size() > 2) {
                rings.add(points);
            }
        }
        return Outline.rings(rings);
    }
}
