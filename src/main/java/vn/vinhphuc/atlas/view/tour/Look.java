package vn.vinhphuc.atlas.view.tour;

import vn.vinhphuc.atlas.domain.Language;

/**
 * In which language and theme the audience sees a show.
 *
 * @param language     of scenes that have none of their own
 * @param theme        of scenes that have none of their own
 * @param asksLanguage whether someone chose the language during the show; then it holds for every scene
 * @param asksTheme    whether someone chose the theme during the show; then it holds for every scene
 */
public record Look(Language language, String theme, boolean asksLanguage, boolean asksTheme) {

    /** What a tour begins with, in a window of a language. */
    public static Look of(Tour tour, Language window) {
        return new Look(tour.language().orElse(window), tour.theme(), false, false);
    }

    public Look withLanguage(Language to) {
        return new Look(to, theme, true, asksTheme);
    }

    public Look withTheme(String to) {
        return new Look(language, to, asksLanguage, true);
    }

    public Language languageOf(Scene scene) {
        return asksLanguage ? language : scene.language().orElse(language);
    }

    public String themeOf(Scene scene) {
        return asksTheme ? theme : scene.theme().orElse(theme);
    }
}
