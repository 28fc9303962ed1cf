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

    /**
     * What two windows have chosen from the same beginning. Where both chose, this one counts.
     *
     * @param base   the one that both came from
     * @param theirs the other one
     */
    public Preferences merged(Preferences base, Preferences theirs) {
        return new Preferences(either(language, base.language, theirs.language), either(theme, base.theme, theirs.theme),
                new Settings(either(settings.office(), base.settings.office(), theirs.settings.office()),
                        either(settings.export(), base.settings.export(), theirs.settings.export()),
                        either(settings.comfort(), base.settings.comfort(), theirs.settings.comfort())));
    }

    private static <T> T either(T mine, T base, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }
}
