package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.domain.Language;

/**
 * What a new session starts with.
 *
 * @param language of all words
 * @param theme    id of the map's theme
 */
public record Preferences(Language language, String theme) {

    public static final Preferences START = of(ViewState.START);

    /** What is chosen in a view. */
    public static Preferences of(ViewState view) {
        return new Preferences(view.language(), view.theme());
    }

    /** A view with what is preferred here. */
    public ViewState in(ViewState view) {
        return view.withLanguage(language).withTheme(theme);
    }
}
