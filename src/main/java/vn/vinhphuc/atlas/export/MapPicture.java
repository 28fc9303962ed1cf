package vn.vinhphuc.atlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.furniture.SheetTitle;
import vn.vinhphuc.atlas.cartography.sheet.Furniture;
import vn.vinhphuc.atlas.cartography.sheet.MapSheet;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.sheet.SheetRequest;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.cartography.subject.Subject;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Colour;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Face;
import vn.vinhphuc.atlas.drawing.Mark;
import vn.vinhphuc.atlas.drawing.Meaning;
import vn.vinhphuc.atlas.drawing.Pdf;
import vn.vinhphuc.atlas.drawing.Png;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Slides;
import vn.vinhphuc.atlas.drawing.Svg;
import vn.vinhphuc.atlas.drawing.TextStyle;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.export.slides.MapSlide;
import vn.vinhphuc.atlas.geo.GeoBounds;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Pictures of the map with its title, legend, scale bar, north arrow and credits. Made once for an atlas: the ground of the last
 * zooms is kept, and the next picture takes less time. Safe to use from several threads.
 */
public final class MapPicture {

    /** What a slide shows: its proportions, whatever its size. */
    public static final PictureSize SLIDE = new PictureSize(1280, 720);

    private final Atlas atlas;
    private final Finder finder;
    private @Nullable SheetCartography sheets;

    /** @param atlas what is shown */
    public MapPicture(Atlas atlas) {
        this.atlas = atlas;
        this.finder = new Finder(atlas);
    }

    /**
     * One picture.
     *
     * @param view   what it shows; the whole province if it has no camera
     * @param format of the file
     * @param size   of the picture; a slide has its own
     * @param madeOn the day it is made, printed on it
     * @param furniture what stands on the map besides its sources
     */
    public record Request(ViewState view, PictureFormat format, OutputSize size, LocalDate madeOn, Set<Furniture> furniture) {

        public Request {
            furniture = Set.copyOf(furniture);
        }

        /** With all its furniture. */
        public Request(ViewState view, PictureFormat format, OutputSize size, LocalDate madeOn) {
            this(view, format, size, madeOn, Furniture.ALL);
        }

        private SheetRequest sheet(Subject subject) {
            return new SheetRequest(Themes.of(view.theme()), Words.of(view.language()), subject, view.camera(),
                    composed().width(), composed().height(), Optional.of(madeOn), furniture);
        }

        private PictureSize composed() {
            return format == PictureFormat.PPTX ? new PictureSize(MapSlide.MAP_WIDTH, MapSlide.MAP_HEIGHT) : size.composed();
        }

        /** This picture with the ground that a window shows, and more where their shapes differ. */
        public Request showing(Viewport window) {
            double scale = SheetRequest.scale(composed().width(), composed().height());
            double closer = Math.min(composed().width() / scale / window.width(), composed().height() / scale / window.height());
            double zoom = Math.clamp(window.zoom() + Math.log(closer) / Math.log(2), 0.0, 24.0);
            return new Request(view.withCamera(new Camera(window.centre(), zoom)), format, size, madeOn, furniture);
        }
    }

    /**
     * Loads what painting a format needs, beside other work: letters in every face, painted to nowhere. Whoever paints meanwhile
     * only waits for what he needs.
     */
    public static void makeReady(PictureFormat format) {
        List<Mark> words = Stream.of(Face.values())
                .<Mark>map(face -> Mark.words("Vĩnh Phúc", 1, 1, Mark.Align.START, TextStyle.of(face, 1, Colour.of("#000000")))).toList();
        Drawing drawing = new Drawing(8, 8, words);
        try {
            switch (format) {
                case PDF -> Pdf.write(List.of(new Pdf.Page(drawing, 8, 8)), Map.of(), OutputStream.nullOutputStream());
                case SVG -> Svg.of(drawing, 1, Map.of());
                case PNG, PPTX -> Png.write(drawing, 8, 8, Map.of(), Watch.NONE, OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
    }

    /** Writes one picture into a file. */
    public void write(Request request, NewFile file) throws ExportException {
        write(request, file, Watch.NONE);
    }

    /**
     * Writes one picture into a file.
     *
     * @param watch hears of the strips of a picture in pixels
     * @throws java.util.concurrent.CancellationException if the watch ends it; nothing is left behind then
     */
    public void write(Request request, NewFile file, Watch watch) throws ExportException {
        ViewState view = request.view();
        file.requirePlace();
        MapSheet sheet = sheets().compose(request.sheet(finder.subject(view)));
        Drawing drawing = sheet.drawing();
        Imprint imprint = new Imprint(atlas.pack().title().in(view.language()), scene(view), view.language(),
                request.madeOn(), atlas.pack(),
                Optional.of(Trace.of(Trace.Kind.MAP, view, request.size().toString(), shown(sheet.viewport()))
                .withFurniture(request.furniture())));
        if (request.format() == PictureFormat.PPTX) {
            file.write(out -> {
                ByteArrayOutputStream show = new ByteArrayOutputStream();
                Slides.write(List.of(slide(request).of(drawing)), imprint.texts(), show);
                FixedZip.write(show.toByteArray(), request.madeOn(), out);
            });
        } else {
            new PictureExport(request.format(), request.size())
                    .write(request.format() == PictureFormat.PDF ? read(drawing, view) : drawing, imprint, watch, file);
        }
    }

    /** The map as one picture to those who have the page read to them; its furniture, which lies on top, in its own words. */
    private Drawing read(Drawing drawing, ViewState view) {
        List<Mark> marks = drawing.marks();
        String title = SheetTitle.of(atlas, finder.subject(view), Words.of(view.language())).title();
        Meaning map = Meaning.figure(Words.of(view.language()).text("page.map.said", title));
        return new Drawing(drawing.width(), drawing.height(),
                List.of(Mark.meant(map, marks.subList(0, marks.size() - 1)), marks.getLast()));
    }

    /** The picture as pixels, composed as in its file, as large as finds room in so many pixels. */
    public Raster raster(Request request, int width, int height) {
        Drawing map = sheets().compose(request.sheet(finder.subject(request.view()))).drawing();
        Drawing drawing = request.format() == PictureFormat.PPTX ? slide(request).of(map).whole() : map;
        return Raster.of(drawing, Math.min(width / drawing.width(), height / drawing.height()));
    }

    /** The sites that the map can show. */
    private List<Site> shown(Viewport viewport) {
        GeoBounds bounds = viewport.bounds();
        return atlas.sites().stream()
                .filter(site -> site.position().filter(position -> bounds.contains(position.at())).isPresent()).toList();
    }

    /** Made for the first picture, so that a window that makes none does not wait for it. */
    private synchronized SheetCartography sheets() {
        SheetCartography made = sheets == null ? SheetCartography.of(atlas) : sheets;
        sheets = made;
        return made;
    }

    private MapSlide slide(Request request) {
        ViewState view = request.view();
        return new MapSlide(atlas, finder.subject(view), Themes.of(view.theme()), Words.of(view.language()), request.madeOn());
    }

    /** What is shown, in words: the selected site, or the area. */
    private String scene(ViewState view) {
        Language language = view.language();
        return view.selection().flatMap(atlas::site).map(Site::name).orElse(atlas.pack().subtitle()).in(language);
    }
}
