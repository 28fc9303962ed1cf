package vn.vinhphuc.atlas.cartography.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.vinhphuc.atlas.cartography.sheet.Cards;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.ViewState;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * Whole scenes as pictures: for strips, overviews and the screen of the speaker. Keeps the maps that were painted last, so that a scene
 * whose words change is there at once. Safe to use from several threads.
 */
public final class ScenePainter {

    /** The map in a small picture needs no more pixels than this for one of its own. */
    private static final double FINEST = 1.4;
    /** Maps that are kept: that of a preview, and the same one in the strip. */
    private static final int KEPT = 2;

    private final SheetCartography sheets;
    private final Finder finder;
    private final SequencedMap<Ground, Raster> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** What a map depends on. */
    private record Ground(ViewState view, String theme, Language language, Box box, double scale) {
    }

    /**
     * @param sheets composes the maps
     * @param finder what is asked of the sites
     */
    public ScenePainter(SheetCartography sheets, Finder finder) {
        this.sheets = sheets;
        this.finder = finder;
    }

    /**
     * A scene with its map and all that lies around it.
     *
     * @param scale pixels for a pixel of the stage, more than 0
     */
    public Raster paint(StagePage page, double scale) {
        Box box = page.map();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Picture(map(page, box, Math.min(FINEST, scale * StageSize.MAGNIFIED)), box));
        page.parts().forEach(part -> marks.add(Mark.moved("part", part.drawing().marks(), part.box().x(), part.box().y())));
        return Raster.of(new Drawing(page.width(), page.height(), marks), scale);
    }

    private Raster map(StagePage page, Box box, double scale) {
        ViewState view = Fitting.of(page.scene().view(), page.atlas());
        Ground ground = new Ground(view, page.theme().id(), page.words().language(), box, scale);
        Optional<Raster> known = known(ground);
        if (known.isPresent()) {
            return known.get();
        }
        SheetRequest request = new SheetRequest(page.theme(), page.words(), finder.subject(view), view.camera(),
                (int) Math.ceil(box.width() / StageSize.MAGNIFIED), (int) Math.ceil(box.height() / StageSize.MAGNIFIED), Optional.empty());
        Raster painted = Raster.of(sheets.compose(request, Cards.Extent.STAGE).drawing(), scale);
        keep(ground, painted);
        return painted;
    }

    private synchronized Optional<Raster> known(Ground ground) {
        return Optional.ofNullable(kept.get(ground));
    }

    private synchronized void keep(Ground ground, Raster painted) {
        kept.put(ground, painted);
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }
}
