package vn.vinhphuc.atlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhphuc.atlas.cartography.BaseCartography;
import vn.vinhphuc.atlas.cartography.BaseStyle;
import vn.vinhphuc.atlas.cartography.Theme;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.overlay.Frame;
import vn.vinhphuc.atlas.cartography.overlay.OverlayCartography;
import vn.vinhphuc.atlas.cartography.overlay.OverlayRequest;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Box;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Pictures of the map with its title, legend, scale bar, north arrow and credits.
 *
 * @param atlas what is shown
 */
public record MapPicture(Atlas atlas) {

    /** Larger pictures show the same, only sharper: symbols and letters grow with them. */
    private static final double LONGEST_SIDE = 1920;

    /**
     * One picture.
     *
     * @param view   what it shows; the whole province if it has no camera
     * @param format of the file
     * @param size   in pixels
     * @param madeOn the day it is made, printed on it
     */
    public record Request(ViewState view, PictureFormat format, PictureSize size, LocalDate madeOn) {

        /** Pixels for each logical pixel. */
        double scale() {
            return Math.max(1, Math.max(size.width(), size.height()) / LONGEST_SIDE);
        }

        /** This picture with the ground that a window shows, and more where their shapes differ. */
        public Request showing(Viewport window) {
            double closer = Math.min(size.width() / scale() / window.width(), size.height() / scale() / window.height());
            double zoom = Math.clamp(window.zoom() + Math.log(closer) / Math.log(2), 0.0, 24.0);
            return new Request(view.withCamera(new Camera(window.centre(), zoom)), format, size, madeOn);
        }
    }

    /** Writes one picture into a file. */
    public void write(Request request, NewFile file) throws ExportException {
        ViewState view = request.view();
        Imprint imprint = new Imprint(atlas.pack().title().in(view.language()), scene(view), view.language(),
                request.madeOn(), atlas.pack());
        new PictureExport(request.format(), request.size()).write(drawing(request), imprint, file);
    }

    private Drawing drawing(Request request) {
        double width = request.size().width() / request.scale();
        double height = request.size().height() / request.scale();
        Viewport viewport = request.view().camera().map(camera -> camera.in(width, height)).orElseGet(() -> Viewport.fit(
                atlas.base().territory().area().bounds(), width, height, Viewport.Insets.of(24)));
        Theme theme = Themes.of(request.view().theme());
        List<Mark> marks = new ArrayList<>(new BaseCartography(atlas)
                .draw(viewport, new BaseStyle(theme, request.view().administration())).marks());
        Frame frame = new Frame(viewport, new Box(0, 0, width, height), List.of());
        OverlayRequest overlay = OverlayRequest.of(theme, Words.of(request.view().language()),
                request.view().administration(), viewport.zoom()).withSelection(request.view().selection()).within(frame);
        marks.addAll(new OverlayCartography(atlas).compose(overlay).marks(viewport));
        return new Drawing(width, height, marks);
    }

    /** What is shown, in words: the selected site, or the area. */
    private String scene(ViewState view) {
        Language language = view.language();
        return view.selection().flatMap(atlas::site).map(Site::name).orElse(atlas.pack().subtitle()).in(language);
    }
}
