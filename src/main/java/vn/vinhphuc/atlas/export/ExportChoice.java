package vn.vinhphuc.atlas.export;

import java.util.List;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * What a person wants to have as a file. Choices that do not matter for the kind are kept for the next time.
 *
 * @param kind     of the content
 * @param map      how a map is to be
 * @param data     format of data
 * @param scope    of data
 * @param sheets   whose fact sheets
 * @param handout  how a tour is handed out
 * @param guest    whose notes are printed on a shortlist; empty for none
 * @param language of everything that is written
 * @param theme    id of the colours
 */
public record ExportChoice(Kind kind, MapChoice map, DataFormat data, Scope scope, Scope sheets, HandoutChoice handout, String guest,
                           Language language, String theme) {

    /** What the file holds. */
    public enum Kind {
        MAP,
        FACT_SHEET,
        COMPARISON,
        SHORTLIST,
        HANDOUT,
        DATA
    }

    /** Whose data. */
    public enum Scope {
        SELECTED,
        /** With a star. */
        STARRED,
        /** What the list shows, with its filter and search. */
        LISTED,
        ALL;

        static final List<Scope> EVERY = List.of(values());
    }

    /** What is offered first: a picture for a slide, as the window looks. */
    public static ExportChoice first(ViewState view) {
        return new ExportChoice(Kind.MAP, MapChoice.FIRST, DataFormat.XLSX,
                Scope.ALL, Scope.SELECTED, HandoutChoice.FIRST, "", view.language(), view.theme());
    }

    /** This choice where the window changed its language or its colours since. */
    public ExportChoice followed(ViewState before, ViewState now) {
        return new ExportChoice(kind, map, data, scope, sheets, handout, guest,
                before.language().equals(now.language()) ? language : now.language(),
                before.theme().equals(now.theme()) ? theme : now.theme());
    }

    ExportChoice withMap(MapChoice to) {
        return new ExportChoice(kind, to, data, scope, sheets, handout, guest, language, theme);
    }
}
