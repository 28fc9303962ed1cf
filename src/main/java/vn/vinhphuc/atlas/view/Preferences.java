package vn.vinhphuc.atlas.view;

import vn.vinhphuc.atlas.domain.Language;

/**
 * What a new session starts with.
 *
 * @param language of all words
 * @param theme    id of the map's theme
 * @param settings what else is set
 */
public record Preferences(Language language, String theme, Settings settings) {

    public static final Preferences START = of(ViewState.START, Settings.NONE);

    /** What is chosen in a view, and set. */
    public static Preferences of(ViewState view, Settings settings) {
        return new Preferences(view.language(), view.theme(), settings);
    }

    /** A view with what is preferred here. */
    public ViewState in(ViewState view) {
        return view.withLanguage(language).withTheme(theme);
    }
}
