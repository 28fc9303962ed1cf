package vn.vinhphuc.atlas.view.tour;

import java.util.List;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.geo.Viewport;
import vn.vinhphuc.atlas.view.ViewState;

/**
 * One picture of a tour.
 *
 * @param id       unique in its tour
 * @param kind     how it is laid out
 * @param view     what the map shows; its camera is that of a stage, see {@link StageSize}. Language and theme stand beside it, and
 *                 nobody is searching
 * @param language of this scene alone; empty for that of the show
 * @param theme    id of the theme of this scene alone; empty for that of the show
 * @param script   what is written and said
 * @param figures  the first one large, the others beside it where the kind has room; the speaker sees them all
 * @param points   lines of a scene of words
 * @param code     what a QR code holds: a web address or a short text; empty for title, statement and figures of the scene
 * @param seconds  how long it stays when the show runs by itself, 1…{@value #LONGEST}
 */
public record Scene(String id, Kind kind, ViewState view, Optional<Language> language, Optional<String> theme, Script script,
                    List<Quoted> figures, List<Point> points, Optional<Text> code, int seconds) {

    /** Seconds. */
    public static final int LONGEST = 3600;

    /** Seconds a scene stays where nothing is said about it. */
    public static final int USUAL = 20;

    /** How a scene is laid out. */
    public enum Kind {
        /** The title of the tour over the map. */
        OPENING("opening"),
        /** The map, with what it says in a strip above. */
        MAP("map"),
        /** One figure over all, with the map beside it. */
        NUMBER("number"),
        /** Words, one line a point. */
        POINTS("points"),
        /** A code to take along. */
        QR("qr"),
        /** Thanks, and whom to ask. */
        CLOSING("closing");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** A word for files. */
        public String key() {
            return key;
        }
    }

    /** @throws IllegalArgumentException if the seconds are out of range, or a number scene has no figure */
    public Scene {
        figures = List.copyOf(figures);
        points = List.copyOf(points);
        view = view.withLanguage(ViewState.START.language()).withTheme(ViewState.START.theme()).withQuery("");
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException("a scene stays 1…" + LONGEST + " s, not " + seconds);
        }
        if (kind == Kind.NUMBER && figures.isEmpty()) {
            throw new IllegalArgumentException("the scene " + id + " is about a number and has none");
        }
    }

    /** A scene of the map as it is looked at. */
    public static Scene of(String id, ViewState view, Text title) {
        return new Scene(id, Kind.MAP, view, Optional.empty(), Optional.empty(), Script.of(title), List.of(), List.of(),
                Optional.empty(), USUAL);
    }

    /** What its map shows on a stage, so that other pictures can show the same; empty for the whole territory. */
    public Optional<Viewport> ground() {
        StageSize room = StageSize.of(kind);
        return view.camera().map(camera -> new Viewport(camera.centre(), camera.zoom(), room.width(), room.height()));
    }

    public Scene withId(String to) {
        return new Scene(to, kind, view, language, theme, script, figures, points, code, seconds);
    }

    public Scene withView(ViewState to) {
        return new Scene(id, kind, to, language, theme, script, figures, points, code, seconds);
    }

    /** With another layout; a scene about a number that has none stays what it is. */
    public Scene withKind(Kind to) {
        return to == Kind.NUMBER && figures.isEmpty() ? this
                : new Scene(id, to, view, language, theme, script, figures, points, code, seconds);
    }

    public Scene withLanguage(Optional<Language> to) {
        return new Scene(id, kind, view, to, theme, script, figures, points, code, seconds);
    }

    public Scene withTheme(Optional<String> to) {
        return new Scene(id, kind, view, language, to, script, figures, points, code, seconds);
    }

    /** With other figures; a scene about a number keeps the last one. */
    public Scene withFigures(List<Quoted> to) {
        return kind == Kind.NUMBER && to.isEmpty() ? this
                : new Scene(id, kind, view, language, theme, script, to, points, code, seconds);
    }

    public Scene withPoints(List<Point> to) {
        return new Scene(id, kind, view, language, theme, script, figures, to, code, seconds);
    }

    public Scene withCode(Optional<Text> to) {
        return new Scene(id, kind, view, language, theme, script, figures, points, to, seconds);
    }

    public Scene withScript(Script to) {
        return new Scene(id, kind, view, language, theme, to, figures, points, code, seconds);
    }

    Scene knowing(List<Language> languages, List<String> themes) {
        return new Scene(id, kind, view, language.filter(languages::contains), theme.filter(themes::contains), script, figures, points,
                code, seconds);
    }

    public Scene withSeconds(int to) {
        return new Scene(id, kind, view, language, theme, script, figures, points, code, to);
    }
}
