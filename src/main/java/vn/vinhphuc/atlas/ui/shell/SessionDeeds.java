package vn.vinhphuc.atlas.ui.shell;

import vn.vinhphuc.atlas.cartography.Themes;
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
        session().update(state -> state.withLanguage(Words.after(state.language())));
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
