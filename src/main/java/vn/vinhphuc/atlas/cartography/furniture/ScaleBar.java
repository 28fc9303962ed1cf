package vn.vinhphuc.atlas.cartography.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.cartography.Role;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Outline;
import vn.vinhphuc.atlas.drawing.Stroke;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;
import vn.vinhphuc.atlas.i18n.Numbers;
import vn.vinhphuc.atlas.i18n.Words;

/**
 * A bar of a round length on the ground, exact along the parallel in the middle of the map.
 *
 * @param metres a round figure: 1, 2 or 5 and zeros
 * @param px     as long as that is on the map, logical px
 */
public record ScaleBar(double metres, double px) {

    private static final double PROBE_PX = 100;

    /**
     * The longest bar that fits.
     *
     * @param middle of the map
     * @param zoom   of the map
     * @param most   logical px
     */
    public static ScaleBar of(LatLon middle, double zoom, double most) {
        double metresPerPx = metresPerPx(middle, zoom);
        double longest = most * metresPerPx;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double digit = longest / power;
        double metres = (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
        return new ScaleBar(metres, metres / metresPerPx);
    }

    /** Measured on the ellipsoid, which the projection's sphere misses by up to 0.3 %. */
    private static double metresPerPx(LatLon middle, double zoom) {
        WorldPoint centre = WebMercator.project(middle);
        double half = PROBE_PX / 2 / WebMercator.worldSize(zoom);
        LatLon west = WebMercator.unproject(new WorldPoint(centre.x() - half, centre.y()));
        LatLon east = WebMercator.unproject(new WorldPoint(centre.x() + half, centre.y()));
        return west.metresTo(east) / PROBE_PX;
    }

    /** The bar as a card. */
    public Drawing drawing(Theme theme, Words words) {
        Print print = new Print(theme);
        TextStyle style = print.text(Face.MEDIUM, 11, Role.INK);
        double inset = print.px(12) + style.width("0") / 2;
        String end = end(words);
        double width = inset + px + style.width(end) - style.width(end.substring(0, 1)) / 2 + print.px(10);
        double top = print.px(8) + style.size();
        double height = top + print.px(5) + print.px(5) + print.px(9);
        List<Mark> marks = new ArrayList<>(bar(print, inset, top + print.px(5)));
        marks.add(Mark.words("0", inset, top, Mark.Align.MIDDLE, style));
        if (px > print.px(80)) {
            marks.add(Mark.words(text(0.5, words), inset + px / 2, top, Mark.Align.MIDDLE, style));
        }
        marks.add(Mark.words(end, inset + px - style.width(end.substring(0, 1)) / 2, top, Mark.Align.START, style));
        return print.card(width, height, marks);
    }

    /** Four fields in turn, the first half divided once more. */
    private List<Mark> bar(Print print, double x, double y) {
        double height = print.px(5);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.both(Outline.rectangle(x, y, px, height), print.colour(Role.MARGIN),
                Stroke.solid(print.colour(Role.INK), print.px(1))));
        IntStream.of(0, 2).forEach(field -> marks.add(
                Mark.filled(Outline.rectangle(x + px * field / 4, y, px / 4, height), print.colour(Role.INK))));
        return marks;
    }

    private String text(double share, Words words) {
        Numbers numbers = new Numbers(words);
        return metres >= 1000 ? numbers.exact(metres * share / 1000) : numbers.exact(metres * share);
    }

    private String end(Words words) {
        return words.text(metres >= 1000 ? "sheet.km" : "sheet.m", text(1, words));
    }
}
