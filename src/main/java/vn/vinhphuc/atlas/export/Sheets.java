package vn.vinhphuc.atlas.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.cartography.page.Office;
import vn.vinhphuc.atlas.cartography.page.PageLook;
import vn.vinhphuc.atlas.cartography.page.Pages;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Site;
import vn.vinhphuc.atlas.drawing.Drawing;
import vn.vinhphuc.atlas.drawing.Raster;
import vn.vinhphuc.atlas.drawing.Watch;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Shortlist;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * Fact sheets, comparisons and shortlists as A4 pages in PDF. Made once for an atlas: what the pages have in common is kept. Safe to
 * use from several threads.
 */
public final class Sheets {

    static final PaperSize PAPER = new PaperSize(PaperSize.Format.A4, false);

    private final Atlas atlas;
    private final Pages pages;

    public Sheets(Atlas atlas) {
        this.atlas = atlas;
        this.pages = new Pages(atlas);
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

        PageLook onPages() {
            return new PageLook(Themes.of(theme), Words.of(language), madeOn, office);
        }
    }

    /** The name of a sheet's file; with ids, since a park and a cluster may have the same name. */
    public static String name(Sheet sheet, Look look) {
        return ExportName.of(look.madeOn(), switch (sheet) {
            case Sheet.OfSite(Site site) -> "factsheet " + site.id().replace("-", " ");
            case Sheet.Comparison(List<Site> sites) -> "compare " + sites.stream().map(site -> site.label().in(look.language()))
                    .collect(Collectors.joining(" "));
            case Sheet.Chosen(var _, List<Shortlist.Note> notes) -> "shortlist " + notes.stream().map(Shortlist.Note::guest).distinct()
                    .collect(Collectors.joining(" "));
        }, look.language(), PAPER, PictureFormat.PDF);
    }

    /** Writes a sheet. */
    public void write(Sheet sheet, Look look, NewFile file) throws ExportException {
        file.requirePlace();
        String title = title(sheet, look);
        Imprint imprint = new Imprint(title, title, look.language(), look.madeOn(), atlas.pack(), Optional.of(trace(sheet, look)));
        new PictureExport(PictureFormat.PDF, PAPER).write(drawings(sheet, look), imprint, file);
    }

    /** The first page as pixels, as large as finds room in so many pixels. */
    public Raster raster(Sheet sheet, Look look, int width, int height) {
        Drawing first = drawings(sheet, look).getFirst();
        return Raster.of(first, Math.min(width / first.width(), height / first.height()));
    }

    /**
     * Writes a fact sheet for each site into a folder, several at once.
     *
     * @param replace whether files that are already there give way
     * @return the files that were written
     * @throws ExportException before the first sheet if one is there that may not be replaced, else at the first that cannot be
     *                         written; those before it stay
     */
    public List<Path> write(List<Site> sites, Look look, Path folder, boolean replace, Watch watch) throws ExportException {
        for (Site site : sites) {
            file(site, look, folder, replace).requirePlace();
        }
        return new Batch(sites.size(), watch).run(number -> {
            NewFile file = file(sites.get(number), look, folder, replace);
            write(new Sheet.OfSite(sites.get(number)), look, file);
            return file.file();
        });
    }

    private static NewFile file(Site site, Look look, Path folder, boolean replace) {
        return new NewFile(folder.resolve(name(new Sheet.OfSite(site), look)), replace);
    }

    private List<Drawing> drawings(Sheet sheet, Look look) {
        return switch (sheet) {
            case Sheet.OfSite(Site site) -> List.of(pages.factSheet(site, look.onPages()));
            case Sheet.Comparison comparison -> pages.comparison(compared(comparison), look.onPages());
            case Sheet.Chosen(List<Site> sites, List<Shortlist.Note> notes) -> pages.shortlist(sites, notes, look.onPages());
        };
    }

    private static String title(Sheet sheet, Look look) {
        Words words = Words.of(look.language());
        return switch (sheet) {
            case Sheet.OfSite(Site site) -> words.text("page.title", site.name().in(look.language()));
            case Sheet.Comparison(List<Site> sites) -> words.text("page.compare.title",
                    sites.stream().map(site -> site.label().in(look.language())).collect(Collectors.joining(" · ")));
            case Sheet.Chosen(List<Site> sites, var _) -> words.text("page.shortlist.title", sites.size());
        };
    }

    private static Trace trace(Sheet sheet, Look look) {
        ViewState plain = ViewState.START.withLanguage(look.language()).withTheme(look.theme());
        return switch (sheet) {
            case Sheet.OfSite(Site site) ->
                    Trace.of(Trace.Kind.FACT_SHEET, plain.withSelection(site.id()), PAPER.toString(), sheet.about());
            case Sheet.Comparison comparison ->
                    Trace.of(Trace.Kind.COMPARISON, plain.withCompared(compared(comparison)), PAPER.toString(), sheet.about());
            case Sheet.Chosen(List<Site> sites, List<Shortlist.Note> notes) ->
                    Trace.of(Trace.Kind.SHORTLIST, plain, PAPER.toString(), sites)
                    .withShortlist(new Shortlist(sites.stream().map(Site::id).toList(), notes));
        };
    }

    private static Compared compared(Sheet.Comparison comparison) {
        return new Compared(comparison.sites().stream().map(Site::id).toList());
    }
}
