package vn.vinhphuc.atlas.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.page.Handout;
import vn.vinhphuc.atlas.cartography.page.Pages;
import vn.vinhphuc.atlas.cartography.page.SceneText;
import vn.vinhphuc.atlas.cartography.sheet.SheetCartography;
import vn.vinhphuc.atlas.cartography.subject.Finder;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Pdf;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Slides;
import vn.vinhphuc.atlas.export.slides.SceneSlide;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.tour.Tour;

/** Tours on paper and as slides. Made once for an atlas; safe to use from several threads. */
public final class Handouts {

    private final Atlas atlas;
    private @Nullable Pages pages;

    public Handouts(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The file formats of a hand-out. */
    public enum Format {
        PDF(PictureFormat.PDF), PPTX(PictureFormat.PPTX);

        private final PictureFormat picture;

        Format(PictureFormat picture) {
            this.picture = picture;
        }

        /** The word on the command line, and the ending of the file. */
        public String key() {
            return picture.key();
        }

        public static Optional<Format> of(String key) {
            return List.of(values()).stream().filter(format -> format.key().equals(key)).findFirst();
        }
    }

    /** The name to offer for a file. */
    static String name(Tour tour, HandoutChoice.Form form, Sheets.Look look) {
        String what = form == HandoutChoice.Form.FOR_THE_INTERPRETER ? "interpreter " : "tour ";
        return ExportName.of(look.madeOn(), what + tour.id().replace("-", " "), look.language(),
                form.format() == Format.PDF ? Sheets.PAPER : MapPicture.SLIDE, form.format().picture);
    }

    /** Writes a tour as it was chosen. */
    void write(Tour tour, HandoutChoice choice, Sheets.Look look, NewFile file) throws ExportException {
        switch (choice.form()) {
            case ONE_ON_A_PAGE, TWO_ON_A_PAGE, FOUR_ON_A_PAGE ->
                    writePages(tour, new Handout.Layout(choice.form().perPage(), choice.notes()), look, file);
            case SLIDES -> writeSlides(tour, choice.notes(), look, file);
            case FOR_THE_INTERPRETER -> writeForInterpreter(tour, other(look.language()), look, file);
        }
    }

    /** The first page or slide as pixels, as large as finds room in so many pixels. */
    Raster raster(Tour tour, HandoutChoice choice, Sheets.Look look, int width, int height) {
        Tour first = tour.withScenes(tour.scenes().stream().limit(Math.max(1, choice.form().perPage())).toList());
        Drawing drawing = switch (choice.form()) {
            case ONE_ON_A_PAGE, TWO_ON_A_PAGE,
                    FOUR_ON_A_PAGE -> pages().handout(first, new Handout.Layout(choice.form().perPage(), choice.notes()),
                    look.onPages()).getFirst().drawing();
            case SLIDES -> slides(first, false, look).getFirst().whole();
            case FOR_THE_INTERPRETER -> pages().interpreter(tour, other(look.language()), look.onPages()).getFirst();
        };
        return Raster.of(drawing, Math.min(width / drawing.width(), height / drawing.height()));
    }

    /** Vietnamese stands beside every language, and English beside Vietnamese. */
    public static Language other(Language language) {
        return language.equals(Language.VIETNAMESE) ? Language.ENGLISH : Language.VIETNAMESE;
    }

    /** Writes the scenes of a tour as pages, with the signs of the maps and all sources at the end. */
    public void writePages(Tour tour, Handout.Layout layout, Sheets.Look look, NewFile file) throws ExportException {
        file.requirePlace();
        List<Pdf.Page> sheets = pages().handout(tour, layout, look.onPages()).stream()
                .map(sheet -> new Pdf.Page(sheet.drawing(), Sheets.PAPER.widthPoints(), Sheets.PAPER.heightPoints(), sheet.links()))
                .toList();
        Map<String, String> texts = imprint(tour, look).texts();
        file.write(out -> Pdf.write(sheets, texts, out));
    }

    /** Writes one slide for each scene, whose signs and words can be moved. */
    public void writeSlides(Tour tour, boolean notes, Sheets.Look look, NewFile file) throws ExportException {
        file.requirePlace();
        List<Slides.Slide> slides = slides(tour, notes, look);
        Map<String, String> texts = imprint(tour, look).texts();
        file.write(out -> {
            ByteArrayOutputStream show = new ByteArrayOutputStream();
            Slides.write(slides, texts, show);
            FixedZip.write(show.toByteArray(), look.madeOn(), out);
        });
    }

    /** Writes what an interpreter needs: numbers, names and terms, in two languages side by side. */
    public void writeForInterpreter(Tour tour, Language other, Sheets.Look look, NewFile file) throws ExportException {
        List<Drawing> sheets = pages().interpreter(tour, other, look.onPages());
        new PictureExport(PictureFormat.PDF, Sheets.PAPER).write(sheets, imprint(tour, look), file);
    }

    private List<Slides.Slide> slides(Tour tour, boolean notes, Sheets.Look look) {
        SheetCartography sheets = SheetCartography.of(atlas);
        Finder finder = new Finder(atlas);
        return tour.scenes().stream().map(scene -> new SceneSlide(sheets, new SceneText(atlas, scene, Words.of(look.language())),
                finder.subject(scene.view()), Themes.of(scene.theme().orElse(look.theme())), look.madeOn()).slide(notes)).toList();
    }

    private Imprint imprint(Tour tour, Sheets.Look look) {
        String title = tour.title().in(look.language());
        return new Imprint(title, title, look.language(), look.madeOn(), atlas.pack());
    }

    private synchronized Pages pages() {
        Pages made = pages == null ? new Pages(atlas) : pages;
        pages = made;
        return made;
    }
}
