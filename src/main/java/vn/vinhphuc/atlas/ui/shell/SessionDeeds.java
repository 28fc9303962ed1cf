package vn.vinhphuc.atlas.ui.shell;

import java.util.List;
import vn.vinhphuc.atlas.cartography.Themes;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.i18n.Words;
import vn.vinhphuc.atlas.ui.Session;

/** What keys do to the session alone. */
interface SessionDeeds extends Shortcuts.Deeds {

    Session session();

    @Override
    default void undo() {
        session().undo();
    }

    @Override
    default void redo() {
        session().redo();
    }

    @Override
    default void back() {
        session().back();
    }

    @Override
    default void forward() {
        session().forward();
    }

    @Override
    default void nextLanguage() {
        List<Language> languages = Words.languages();
        session().update(state -> state.withLanguage(
                languages.get((languages.indexOf(state.language()) + 1) % languages.size())));
    }

    @Override
    default void nextTheme() {
        session().update(state -> state.withTheme(Themes.after(state.theme())));
    }

    @Override
    default void nextAdministration() {
        session().update(state -> state.withAdministration(state.administration().other()));
    }
}
