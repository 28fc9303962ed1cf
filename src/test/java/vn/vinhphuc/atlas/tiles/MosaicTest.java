package vn.vinhphuc.atlas.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.geo.TileId;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.geo.WebMercator;
import vn.vinhphuc.atlas.geo.WorldPoint;

class MosaicTest {

    private static final LatLon CENTRE = new LatLon(21.36, 105.55);
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final double OVERLAP = 2;

    /** The ground is a ramp: redder to the east and greener to the south, by 1 for so many logical px of the tiles. */
    private static final double STEP = 8;

    @ParameterizedTest
    @CsvSource({"11, 1", "10.85, 1", "11.3, 1", "11.79, 1", "11.5, 1.25", "11.5, 2", "13.1, 1.5"})
    void everyPixelShowsItsGround(double zoom, double ratio) {
        Viewport viewport = new Viewport(CENTRE, zoom, WIDTH, HEIGHT);
        int width = (int) (WIDTH * ratio);
        int[] picture = new int[width * (int) (HEIGHT * ratio)];

        new Mosaic(ratio, OVERLAP).compose(viewport, tile -> ramp(tile, ratio), picture, width);

        double enlarged = Math.pow(2, zoom - Mosaic.level(viewport));
        for (int i = 0; i < picture.length; i += 37) {
            double x = (i % width + 0.5) / ratio - WIDTH / 2.0;
            double y = (Math.floorDiv(i, width) + 0.5) / ratio - HEIGHT / 2.0;
            assertThat(picture[i] >>> 24).isEqualTo(0xFF);
            assertThat((picture[i] >> 16 & 0xFF) - 128).isCloseTo((int) Math.round(x / enlarged / STEP), within(2));
            assertThat((picture[i] >> 8 & 0xFF) - 128).isCloseTo((int) Math.round(y / enlarged / STEP), within(2));
        }
    }

    @Test
    void tilesOfTheirOwnSizeAreCopied() {
        Viewport viewport = new Viewport(CENTRE, 12, WIDTH, HEIGHT).moved(0.3, 0.4);
        int[] picture = new int[WIDTH * HEIGHT];

        new Mosaic(1, OVERLAP).compose(viewport, MosaicTest::chequered, picture, WIDTH);

        assertThat(picture).containsOnly(0xFF000000, 0xFFFFFFFF);
        for (int i = 1; i < WIDTH; i++) {
            assertThat(picture[i]).isNotEqualTo(picture[i - 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {8.6, 10.79, 10.8, 14.5})
    void tilesAreNeverMuchEnlarged(double zoom) {
        double enlarged = Math.pow(2, zoom - Mosaic.level(new Viewport(CENTRE, zoom, WIDTH, HEIGHT)));

        assertThat(enlarged).isBetween(0.87, 1.75);
    }

    @Test
    void theNextPictureMayHaveAnotherSize() {
        Mosaic mosaic = new Mosaic(1, OVERLAP);
        mosaic.compose(new Viewport(CENTRE, 11.4, WIDTH, HEIGHT), tile -> ramp(tile, 1), new int[WIDTH * HEIGHT], WIDTH);
        int[] picture = new int[300 * 200];
        mosaic.compose(new Viewport(CENTRE, 11.4, 300, 200), tile -> ramp(tile, 1), picture, 300);

        assertThat(picture[300 * 100 + 150] >> 16 & 0xFF).isCloseTo(128, within(1));
    }

    private static int[] ramp(TileId tile, double ratio) {
        double world = WebMercator.worldSize(tile.z());
        WorldPoint centre = WebMercator.project(CENTRE);
        int size = (int) Math.ceil((WebMercator.TILE_SIZE + 2 * OVERLAP) * ratio);
        int[] pixels = new int[size * size];
        for (int i = 0; i < pixels.length; i++) {
            double x = tile.x() * WebMercator.TILE_SIZE - OVERLAP + (i % size + 0.5) / ratio - centre.x() * world;
            double y = tile.y() * WebMercator.TILE_SIZE - OVERLAP + (Math.floorDiv(i, size) + 0.5) / ratio - centre.y() * world;
            pixels[i] = 0xFF << 24 | level(x) << 16 | level(y) << 8;
        }
        return pixels;
    }

    private static int level(double distance) {
        return Math.clamp(Math.round(128 + distance / STEP), 0, 255);
    }

    private static int[] chequered(TileId tile) {
        int size = (int) (WebMercator.TILE_SIZE + 2 * OVERLAP);
        int[] pixels = new int[size * size];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (i % size + i / size) % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
        }
        return pixels;
    }
}
