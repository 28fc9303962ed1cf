package vn.vinhphuc.atlas.cartography.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vinhphuc.atlas.cartography.furniture.Legend;
import vn.vinhphuc.atlas.cartography.furniture.Seen;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.MapCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.geo.ScreenPoint;
import vn.vinhphuc.atlas.geo.Viewport;

/**
 * The legend of a sheet or window, in a lower corner of it.
 *
 * @param map   who draws it
 * @param area  the part of the sheet that is map, px
 * @param right whether it stands in the right corner and not in the left one
 */
record LegendCard(MapCartography map, SheetRequest request, Viewport viewport, Cards.Extent extent, Box area, boolean right) {

    /** In a window the legend sets its rows closer rather than take more than this of its height; the whole legend may be higher. */
    private static final double WINDOW_SHARE = 0.43;
    private static final double LARGE_SHARE = 0.54;
    private static final double LEAST = 270;
    /** A second column that takes more than this of its width is worse than a higher legend. */
    private static final double WIDEST = 0.5;
    private static final double STEP = 6;
    /** A legend that takes more than this of the height leaves out what carries its name. */
    private static final double ROOMY = 0.7;
    /** From this size on a window has room for the whole legend. */
    private static final double WIDE_WINDOW = 1100;
    private static final double HIGH_WINDOW = 850;

    /**
     * The card; none where there is nothing to explain. What lies below it needs no explanation; without that it is smaller, unless
     * something else would then come to light that needs one.
     *
     * @param top    above which it may not reach, px
     * @param others what else lies over the map, px
     */
    Optional<Drawing> beside(double top, List<Box> others) {
        boolean whole = extent == Cards.Extent.SHEET || isLarge();
        Legend legend = whole ? legend(Legend::of, top, others) : legend(Legend::brief, top, others);
        if (whole && !legend.fits(Math.min(most(top), area.height() * ROOMY))) {
            legend = legend(Legend::shorter, top, others);
        }
        return legend.texts().isEmpty() ? Optional.empty() : Optional.of(card(legend, top));
    }

    private Legend legend(Function<Seen, Legend> form, double top, List<Box> others) {
        Legend all = form.apply(seen(others));
        Legend less = form.apply(seen(beside(all, top, others)));
        Legend last = form.apply(seen(beside(less, top, others)));
        return new HashSet<>(less.texts()).containsAll(last.texts()) ? less : last;
    }

    /** What lies over the map with a legend. */
    private List<Box> beside(Legend legend, double top, List<Box> others) {
        return Stream.concat(others.stream(), Stream.of(box(card(legend, top)))).toList();
    }

    /** Where a card stands, px. */
    Box box(Drawing card) {
        double x = right ? area.width() - inset() - card.width() : inset();
        return new Box(x, area.height() - inset() - card.height(), card.width(), card.height());
    }

    private Seen seen(List<Box> covered) {
        Viewport shown = viewport.withSize(area.width(), area.height())
                .withCentre(viewport.toGround(new ScreenPoint(area.width() / 2, area.height() / 2)));
        OverlayRequest moving = new OverlayRequest(request.theme(), request.words(), request.subject(),
                OverlayRequest.keyZoom(shown.zoom()), Optional.empty());
        Box picture = new Box(0, 0, shown.width(), shown.height());
        OverlayRequest signs = extent == Cards.Extent.SHEET ? moving.within(Frame.of(shown, picture, covered)) : moving;
        return new Seen(map, shown, signs, covered);
    }

    private boolean isLarge() {
        double scale = request.theme().scale();
        return viewport.width() >= WIDE_WINDOW * scale && viewport.height() >= HIGH_WINDOW * scale;
    }

    private Drawing card(Legend legend, double top) {
        Drawing card = legend.drawing(most(top));
        double highest = extent == Cards.Extent.SHEET ? 0 : room(top);
        for (double high = most(top); high < highest && card.width() > area.width() * WIDEST; high += STEP) {
            card = legend.drawing(high);
        }
        return card;
    }

    /** How high a legend may be before it gets a second column, px. */
    private double most(double top) {
        double room = room(top);
        double share = area.height() * (isLarge() ? LARGE_SHARE : WINDOW_SHARE);
        return extent == Cards.Extent.SHEET ? room : Math.clamp(share, Math.min(room, LEAST * request.theme().scale()), room);
    }

    private double room(double top) {
        return area.height() - top - inset();
    }

    private double inset() {
        return Cards.INSET * request.theme().scale();
    }
}
