package vn.vinhphuc.atlas.view.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.vinhphuc.atlas.domain.Atlas;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.PromotionOffice;

/**
 * Scenes in the order in which they are shown.
 *
 * @param id       word, also the name of its file
 * @param title    what it is called
 * @param minutes  planned for it, 1…{@value #LONGEST}
 * @param data     version of the data pack that it was made with
 * @param language of the audience at first; empty for that of the window
 * @param theme    id of the map's theme at first
 * @param scenes   each with an id of its own
 */
public record Tour(String id, Text title, int minutes, String data, Optional<Language> language, String theme, List<Scene> scenes) {

    /** Minutes. */
    public static final int LONGEST = 600;

    /** The theme that is made for projectors. */
    public static final String PROJECTOR = "projector";

    /** @throws IllegalArgumentException if the minutes are out of range, or two scenes have the same id */
    public Tour {
        scenes = List.copyOf(scenes);
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a tour takes 1…" + LONGEST + " minutes, not " + minutes);
        }
        if (scenes.stream().map(Scene::id).distinct().count() < scenes.size()) {
            throw new IllegalArgumentException("two scenes of " + id + " have the same id");
        }
    }

    /** A tour without scenes. */
    public static Tour named(String id, Text title, String data) {
        return new Tour(id, title, 5, data, Optional.empty(), PROJECTOR, List.of());
    }

    /** The place of a scene, from 0; empty if there is none with this id. */
    public OptionalInt place(String sceneId) {
        return IntStream.range(0, scenes.size()).filter(i -> scenes.get(i).id().equals(sceneId)).findFirst();
    }

    /** An id that no scene has yet. */
    public String freshId() {
        return IntStream.iterate(scenes.size() + 1, i -> i + 1).mapToObj(i -> "scene-" + i)
                .filter(fresh -> place(fresh).isEmpty()).findFirst().orElseThrow();
    }

    public Tour withTitle(Text to) {
        return new Tour(id, to, minutes, data, language, theme, scenes);
    }

    public Tour withMinutes(int to) {
        return new Tour(id, title, to, data, language, theme, scenes);
    }

    public Tour withLanguage(Optional<Language> to) {
        return new Tour(id, title, minutes, data, to, theme, scenes);
    }

    public Tour withTheme(String to) {
        return new Tour(id, title, minutes, data, language, to, scenes);
    }

    /** Made with the data of an atlas: someone sees its figures as they are now. */
    public Tour seenIn(Atlas atlas) {
        return withData(atlas.pack().version()).withScenes(scenes.stream().map(scene ->
                scene.withFigures(scene.figures().stream().map(quoted -> quoted.seenIn(atlas)).toList())).toList());
    }

    /** How long it takes when it runs by itself, seconds. */
    public int seconds() {
        return scenes.stream().mapToInt(Scene::seconds).sum();
    }

    public Tour withData(String version) {
        return new Tour(id, title, minutes, version, language, theme, scenes);
    }

    public Tour withId(String to) {
        return new Tour(to, title, minutes, data, language, theme, scenes);
    }

    public Tour withScenes(List<Scene> to) {
        return new Tour(id, title, minutes, data, language, theme, to);
    }

    /** Without the languages and themes that this program does not have. */
    public Tour knowing(List<Language> languages, List<String> themes) {
        return new Tour(id, title, minutes, data, language.filter(languages::contains), themes.contains(theme) ? theme : PROJECTOR,
                scenes.stream().map(scene -> scene.knowing(languages, themes)).toList());
    }

    /** With the office in closing scenes that have no lines of their own, so that guests know whom to ask. */
    public Tour naming(PromotionOffice office) {
        List<Point> lines = office.lines().stream().map(line -> new Point(Optional.of(Text.vietnamese(line)), Optional.empty())).toList();
        return withScenes(scenes.stream().map(scene -> scene.kind() == Scene.Kind.CLOSING
                && scene.points().isEmpty() ? scene.withPoints(lines) : scene)
                .toList());
    }

    /** With a scene in a place, from 0; those from there on move back. */
    public Tour with(int place, Scene scene) {
        List<Scene> longer = new ArrayList<>(scenes);
        longer.add(place, scene);
        return withScenes(longer);
    }

    /** With another scene in the place of one. */
    public Tour replaced(int place, Scene scene) {
        List<Scene> changed = new ArrayList<>(scenes);
        changed.set(place, scene);
        return withScenes(changed);
    }

    public Tour without(int place) {
        List<Scene> shorter = new ArrayList<>(scenes);
        shorter.remove(place);
        return withScenes(shorter);
    }

    /** With a copy of a scene behind it. */
    public Tour duplicated(int place) {
        return with(place + 1, scenes.get(place).withId(freshId()));
    }

    /** With a scene in another place; it stays inside. */
    public Tour moved(int from, int to) {
        Scene scene = scenes.get(from);
        return without(from).with(Math.clamp(to, 0, scenes.size() - 1), scene);
    }
}
