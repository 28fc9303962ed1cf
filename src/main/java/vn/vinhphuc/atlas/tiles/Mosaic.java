package vn.vinhphuc.atlas.tiles;

import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

/**
 * Puts the picture of a viewport together from opaque tiles, scaled with a filter of four points.
 *
 * <p>Lines are scaled along their length once, however many rows of the picture lie between them, and then mixed in loops
 * that the compiler turns into vector instructions: several times as fast as the toolkit is without a graphics processor.
 */
public final class Mosaic {

    /** Tiles are shown from a little below their own zoom on, so that they are never much enlarged. */
    private static final double EARLY = 0.2;

    private static final int ONE = 256;

    private final double pixelRatio;
    private final double overlap;
    private final int size;
    private Axis across = Axis.of(0, 1, 1, 1, 0);
    private int[][] shown = new int[0][];
    private int[] upper = new int[0];
    private int[] lower = new int[0];
    private int[] between = new int[0];
    private int[] left = new int[0];
    private int[] right = new int[0];

    /** Where the pixels of a tile come from. */
    @FunctionalInterface
    public interface Tiles {

        /** The tile with its overlap, row by row from the top, one int each as in {@link vn.vinhphuc.atlas.drawing.Raster}. */
        int[] pixels(TileId tile);
    }

    /**
     * @param pixelRatio physical pixels per logical pixel, more than 0
     * @param overlap    how far the picture of a tile reaches over each edge, logical px, 1 or more
     */
    public Mosaic(double pixelRatio, double overlap) {
        this.pixelRatio = pixelRatio;
        this.overlap = overlap;
        this.size = (int) Math.ceil((WebMercator.TILE_SIZE + 2 * overlap) * pixelRatio);
    }

    /** The zoom of the tiles that a viewport is put together from. */
    public static int level(Viewport viewport) {
        return (int) Math.clamp(Math.floor(viewport.zoom() + EARLY), 0, 24);
    }

    /** The tiles that a viewport is put together from. */
    public static List<TileId> tiles(Viewport viewport) {
        int level = level(viewport);
        GeoBounds bounds = viewport.bounds();
        TileId first = TileId.at(new LatLon(bounds.north(), bounds.west()), level);
        TileId last = TileId.at(new LatLon(bounds.south(), bounds.east()), level);
        List<TileId> tiles = new ArrayList<>();
        for (long y = first.y(); y <= last.y(); y++) {
            for (long x = first.x(); x <= last.x(); x++) {
                tiles.add(new TileId(level, x, y));
            }
        }
        return tiles;
    }

    /**
     * Fills a picture.
     *
     * @param into  the pixels, row by row from the top
     * @param width of the picture in physical pixels
     */
    public void compose(Viewport viewport, Tiles tiles, int[] into, int width) {
        int height = into.length / width;
        int level = level(viewport);
        double enlarged = Math.pow(2, viewport.zoom() - level);
        double world = WebMercator.worldSize(level);
        WorldPoint centre = WebMercator.project(viewport.centre());
        across = axis(centre.x() * world - viewport.width() / 2 / enlarged, enlarged, width);
        Axis down = axis(centre.y() * world - viewport.height() / 2 / enlarged, enlarged, height);
        if (upper.length != width) {
            upper = new int[width];
            lower = new int[width];
            between = new int[width];
            left = new int[width];
            right = new int[width];
        }
        for (int from = 0; from < height;) {
            int row = down.tile[from];
            int to = down.end(from);
            show(level, row, tiles);
            rows(down, from, to, into, width);
            from = to;
        }
    }

    /** A whole pixel of a tile falls on a whole pixel of the picture where they are of the same size. */
    private Axis axis(double start, double enlarged, int count) {
        double first = start * pixelRatio;
        return Axis.of(enlarged == 1 ? Math.rint(first) : first, 1 / enlarged, count, WebMercator.TILE_SIZE * pixelRatio,
                overlap * pixelRatio);
    }

    private void show(int level, int row, Tiles tiles) {
        int first = across.tile[0];
        shown = new int[across.tile[across.tile.length - 1] - first + 1][];
        long most = (1L << level) - 1;
        for (int i = 0; i < shown.length; i++) {
            shown[i] = tiles.pixels(new TileId(level, Math.clamp(first + (long) i, 0, most), Math.clamp((long) row, 0, most)));
        }
    }

    private void rows(Axis down, int from, int to, int[] into, int width) {
        int known = -2;
        for (int y = from; y < to; y++) {
            int line = down.pixel[y];
            if (line == known + 1) {
                int[] swapped = upper;
                upper = lower;
                lower = swapped;
                line(line + 1, lower);
            } else if (line != known) {
                line(line, upper);
                line(line + 1, lower);
            }
            known = line;
            int share = down.share[y];
            if (share != 0) {
                mix(upper, lower, share, between);
            }
            System.arraycopy(share == 0 ? upper : between, 0, into, y * width, width);
        }
    }

    /** One line of the tiles, scaled along its length. */
    private void line(int number, int[] into) {
        for (int from = 0; from < into.length;) {
            int to = across.end(from);
            int[] pixels = shown[across.tile[from] - across.tile[0]];
            int start = Math.min(number, size - 1) * size;
            if (across.whole) {
                System.arraycopy(pixels, start + across.pixel[from], into, from, to - from);
            } else {
                gather(pixels, start, from, to);
            }
            from = to;
        }
        if (!across.whole) {
            mix(left, right, across.share, into);
        }
    }

    /** All arrays at the same index, or the compiler makes no vectors of it. */
    private static void mix(int[] one, int[] other, int[] share, int[] into) {
        for (int x = 0; x < into.length; x++) {
            into[x] = mixed(one[x], other[x], share[x]);
        }
    }

    private static void mix(int[] one, int[] other, int share, int[] into) {
        for (int x = 0; x < into.length; x++) {
            into[x] = mixed(one[x], other[x], share);
        }
    }

    private void gather(int[] pixels, int start, int from, int to) {
        int[] pixel = across.pixel;
        for (int x = from; x < to; x++) {
            int at = start + pixel[x];
            left[x] = pixels[at];
            right[x] = pixels[at + 1];
        }
    }

    /** Two channels at a time. */
    private static int mixed(int a, int b, int share) {
        int rest = ONE - share;
        int redAndBlue = (a & 0xFF00FF) * rest + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int alphaAndGreen = (a >>> 8 & 0xFF00FF) * rest + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
        return redAndBlue | alphaAndGreen;
    }

    /**
     * Which pixels of which tiles lie below the pixels of the picture, along one side of it.
     *
     * @param tile  column or row of the tile
     * @param pixel of the tile, the first of two
     * @param share of the second pixel, 0…256
     * @param whole whether the second pixel has no share anywhere
     */
    private record Axis(int[] tile, int[] pixel, int[] share, boolean whole) {

        /**
         * @param start  edge of the picture in pixels of the tiles
         * @param step   pixels of the tiles for one of the picture
         * @param count  pixels of the picture
         * @param side   pixels of a tile without its margin
         * @param margin pixels
         */
        static Axis of(double start, double step, int count, double side, double margin) {
            int[] tile = new int[count];
            int[] pixel = new int[count];
            int[] share = new int[count];
            int shares = 0;
            for (int i = 0; i < count; i++) {
                double at = start + (i + 0.5) * step;
                tile[i] = (int) Math.floor(at / side);
                double inside = at - tile[i] * side + margin - 0.5;
                pixel[i] = (int) inside;
                share[i] = (int) ((inside - pixel[i]) * ONE);
                shares |= share[i];
            }
            return new Axis(tile, pixel, share, shares == 0);
        }

        /** The first pixel of the picture that lies on the next tile. */
        int end(int from) {
            int to = from + 1;
            while (to < tile.length && tile[to] == tile[from]) {
                to++;
            }
            return to;
        }
    }
}
