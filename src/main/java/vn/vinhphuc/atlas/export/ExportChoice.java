package vn.vinhphuc.atlas.export;

import java.util.List;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What a person wants to have as a file. Choices that do not matter for the kind are kept for the next time.
 *
 * @param kind     of the content
 * @param format   of a map
 * @param pixels   of a map on a screen
 * @param paper    of a map on paper
 * @param onPaper  whether a map that could be either is for paper
 * @param data     format of data
 * @param scope    of data
 * @param language of everything that is written
 * @param theme    id of the colours
 */
public record ExportChoice(Kind kind, PictureFormat format, PictureSize pixels, PaperSize paper, boolean onPaper,
                           DataFormat data, Scope scope, Language language, String theme) {

    /** What the file holds. */
    public enum Kind {
        MAP,
        FACT_SHEET,
        DATA
    }

    /** Whose data. */
    public enum Scope {
        ALL,
        /** What the list shows, with its filter and search. */
        LISTED,
        SELECTED
    }

    /** For slides and screens, and for large screens. */
    public static final List<PictureSize> SCREENS = List.of(new PictureSize(1920, 1080), new PictureSize(3840, 2160));

    /** What is offered first: a picture for a slide, as the window looks. */
    public static ExportChoice first(ViewState view) {
        return new ExportChoice(Kind.MAP, PictureFormat.PNG, SCREENS.getFirst(), new PaperSize(PaperSize.Format.A4, true), false,
                DataFormat.XLSX, Scope.ALL, view.language(), view.theme());
    }

    /** This choice where the window changed its language or its colours since. */
    public ExportChoice followed(ViewState before, ViewState now) {
        return new ExportChoice(kind, format, pixels, paper, onPaper, data, scope,
                before.language().equals(now.language()) ? language : now.language(),
                before.theme().equals(now.theme()) ? theme : now.theme());
    }

    /** The size of a map: a PDF is paper, a slide has its own. */
    public OutputSize size() {
        return switch (format) {
            case PDF -> paper;
            case PPTX -> MapPicture.SLIDE;
            case PNG, SVG -> onPaper ? paper : pixels;
        };
    }

    /** Whether a map goes on paper, so that it stands or lies. */
    public boolean takesPaper() {
        return size() instanceof PaperSize;
    }
}
