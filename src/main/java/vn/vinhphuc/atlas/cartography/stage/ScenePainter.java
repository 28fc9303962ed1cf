package vn.vinhphuc.atlas.cartography.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.sheet.Cards;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.view.Fitting;
import vn.vinhphuc.atlas.view.tour.StageSize;

/**
 * Whole scenes as pictures: for strips, overviews and the screen of the speaker.
 *
 * @param sheets composes the maps
 * @param finder what is asked of the sites
 */
public record ScenePainter(SheetCartography sheets, Finder finder) {

    /** The map in a small picture needs no more pixels than this for one of its own. */
    private static final double FINEST = 1.4;

    /**
     * A scene with its map and all that lies around it.
     *
     * @param scale pixels for a pixel of the stage, more than 0
     */
    public Raster paint(StagePage page, double scale) {
        Box box = page.map();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Picture(Raster.of(map(page, box), Math.min(FINEST, scale * StageSize.MAGNIFIED)), box));
        page.parts().forEach(part -> marks.add(Mark.moved("part", part.drawing().marks(), part.box().x(), part.box().y())));
        return Raster.of(new Drawing(page.width(), page.height(), marks), scale);
    }

    private Drawing map(StagePage page, Box box) {
        var view = Fitting.of(page.scene().view(), page.atlas());
        SheetRequest request = new SheetRequest(page.theme(), page.words(), finder.subject(view), view.camera(),
                (int) Math.ceil(box.width() / StageSize.MAGNIFIED), (int) Math.ceil(box.height() / StageSize.MAGNIFIED), Optional.empty());
        return sheets.compose(request, Cards.Extent.STAGE).drawing();
    }
}
