package vn.vinhphuc.atlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
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

    /**
     * One picture.
     *
     * @param view   what it shows; the whole province if it has no camera
     * @param format of the file
     * @param size   of the picture
     * @param madeOn the day it is made, printed on it
     */
    public record Request(ViewState view, PictureFormat format, OutputSize size, LocalDate madeOn) {

        private SheetRequest sheet() {
            return new SheetRequest(Themes.of(view.theme()), Words.of(view.language()), view.administration(),
                    view.selection(), List.of(), view.camera(), size.composed().width(), size.composed().height(), Optional.of(madeOn));
        }

        /** This picture with the ground that a window shows, and more where their shapes differ. */
        public Request showing(Viewport window) {
            double scale = sheet().scale();
            double closer = Math.min(size.composed().width() / scale / window.width(), size.composed().height() / scale / window.height());
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
        return SheetCartography.of(atlas).compose(request.sheet()).drawing();
    }

    /** What is shown, in words: the selected site, or the area. */
    private String scene(ViewState view) {
        Language language = view.language();
        return view.selection().flatMap(atlas::site).map(Site::name).orElse(atlas.pack().subtitle()).in(language);
    }
}
