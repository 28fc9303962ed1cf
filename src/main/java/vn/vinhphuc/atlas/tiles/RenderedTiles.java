package vn.vinhphuc.atlas.tiles;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.drawing.Raster;

/** Paints tiles of the base map. Safe to use from several threads; the same request gives the same pixels. */
public final class RenderedTiles {

    /** More are seldom under way at once. */
    private static final int SPARE = 3;

    private final BaseCartography base;
    private final Queue<Raster> spare = new ArrayBlockingQueue<>(SPARE);

    public RenderedTiles(BaseCartography base) {
        this.base = base;
    }

    /** The picture of a tile. */
    public Raster tile(TileRequest request) {
        return Raster.over(spare.poll(), base.draw(request.viewport(), request.style()), request.pixelRatio());
    }

    /** Takes back a picture whose pixels nobody needs any more: a new one in its place would soon be garbage too. */
    public void takeBack(Raster picture) {
        spare.offer(picture);
    }
}
