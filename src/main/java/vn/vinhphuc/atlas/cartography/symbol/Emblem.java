package vn.vinhphuc.atlas.cartography.symbol;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.geo.ScreenPoint;

/** The sign of the program: the Tam Đảo range above the expressway. */
public final class Emblem {

    /** Logical px of its square. */
    public static final double SIDE = 32;
    /** A sign is the same on every ground: its colours are those of the light map. */
    private static final Theme THEME = Themes.of("light");
    private static final Colour GROUND = THEME.colour(Role.PARK);
    private static final Colour RANGE = THEME.colour(Role.LAND);
    private static final Colour FAR_RANGE = GROUND.mixed(RANGE, 0.6);
    private static final Colour SUN = THEME.colour(Role.SELECTION);
    private static final Colour ROAD = THEME.colour(Role.EXPRESSWAY);

    private Emblem() {
    }

    public static Drawing drawing() {
        Outline square = Outline.roundedRectangle(0, 0, SIDE, SIDE, 7);
        Outline road = Outline.smooth(List.of(at(-2, 27.5), at(9, 24.5), at(19, 26.5), at(34, 20)));
        return new Drawing(SIDE, SIDE, List.of(Mark.clipped("emblem", List.of(
                Mark.filled(square, GROUND),
                Mark.filled(Outline.circle(23.5, 8.5, 3.2), SUN),
                Mark.filled(Outline.rings(List.of(List.of(at(12, 21.5), at(21.5, 10.5), at(32, 21.5)))), FAR_RANGE),
                Mark.filled(Outline.rings(List.of(List.of(at(2, 22), at(12.5, 7), at(23, 22)))), RANGE),
                Mark.drawn(road, Stroke.solid(RANGE, 5)),
                Mark.drawn(road, Stroke.solid(ROAD, 3))), square)));
    }

    private static ScreenPoint at(double x, double y) {
        return new ScreenPoint(x, y);
    }
}
