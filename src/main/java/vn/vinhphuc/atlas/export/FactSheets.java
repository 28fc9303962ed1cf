package vn.vinhphuc.atlas.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.page.FactSheet;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.ViewState;

/** Fact sheets of sites as A4 pages in PDF. Made once for an atlas: what the sheets have in common is kept. */
public final class FactSheets {

    private static final PaperSize PAPER = new PaperSize(PaperSize.Format.A4, false);
    /** With the id of the site: a park and a cluster may have the same name. */
    private static final String SUBJECT = "factsheet ";

    private final Atlas atlas;
    private final FactSheet sheets;

    public FactSheets(Atlas atlas) {
        this.atlas = atlas;
        this.sheets = new FactSheet(atlas);
    }

    /**
     * How the sheets are to be.
     *
     * @param language of everything that is written
     * @param theme    id of the colours
     * @param madeOn   the day that is printed on them
     * @param office   whom to ask
     */
    public record Look(Language language, String theme, LocalDate madeOn, Office office) {
    }

    /** The name of a sheet's file. */
    public static String name(Site site, Look look) {
        return ExportName.of(look.madeOn(), SUBJECT + site.id().replace("-", " "), look.language(), PAPER, PictureFormat.PDF);
    }

    /** Writes the sheet of a site. */
    public void write(Site site, Look look, NewFile file) throws ExportException {
        Words words = Words.of(look.language());
        Imprint imprint = new Imprint(site.name().in(look.language()), words.text("page.title", site.name().in(look.language())),
                look.language(), look.madeOn(), atlas.pack(), Optional.of(Trace.of(Trace.Kind.FACT_SHEET, view(site, look), PAPER.toString(), List.of(site))));
        new PictureExport(PictureFormat.PDF, PAPER)
                .write(drawing(site, look), imprint, file);
    }

    /** The sheet as pixels, as large as finds room in so many pixels. */
    public Raster raster(Site site, Look look, int width, int height) {
        Drawing drawing = drawing(site, look);
        return Raster.of(drawing, Math.min(width / drawing.width(), height / drawing.height()));
    }

    private Drawing drawing(Site site, Look look) {
        return sheets.of(site, Themes.of(look.theme()), Words.of(look.language()), look.madeOn(), look.office());
    }

    private static ViewState view(Site site, Look look) {
        return ViewState.START.withSelection(site.id()).withLanguage(look.language()).withTheme(look.theme());
    }

    /**
     * Writes a sheet for each site into a folder, in their order.
     *
     * @param replace  whether files that are already there give way
     * @param written  is told of each file
     * @param goesOn   asked before each sheet
     * @return the files that were written
     * @throws ExportException at the first that cannot be written; those before it stay
     */
    public List<Path> write(List<Site> sites, Look look, Path folder, boolean replace, Consumer<Path> written, BooleanSupplier goesOn)
            throws ExportException {
        for (Site site : sites) {
            new NewFile(folder.resolve(name(site, look)), replace).requirePlace();
        }
        List<Path> files = new ArrayList<>();
        for (Site site : sites) {
            if (!goesOn.getAsBoolean()) {
                break;
            }
            Path file = folder.resolve(name(site, look));
            write(site, look, new NewFile(file, replace));
            files.add(file);
            written.accept(file);
        }
        return files;
    }
}
