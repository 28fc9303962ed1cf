package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Measure;
import vn.vinhphuc.atlas.domain.Text;
import vn.vinhphuc.atlas.view.tour.Point;
import vn.vinhphuc.atlas.view.tour.Quoted;
import vn.vinhphuc.atlas.view.tour.Scene;
import vn.vinhphuc.atlas.view.tour.Script;
import vn.vinhphuc.atlas.view.tour.Tour;
import vn.vinhphuc.atlas.view.ViewState;

/** A tour as fields of a JSON object; what is as usual is left out, so that a person can read and write it. */
final class TourJson {

    private static final Map<String, Object> USUAL_VIEW = ViewStateJson.tree(ViewState.START);

    private TourJson() {
    }

    static Map<String, Object> tree(Tour tour) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", tour.id());
        tree.put("title", tree(tour.title()));
        tree.put("minutes", tour.minutes());
        tree.put("data", tour.data());
        tour.language().ifPresent(language -> tree.put("language", language.code()));
        tree.put("theme", tour.theme());
        tree.put("scenes", tour.scenes().stream().map(TourJson::tree).toList());
        return tree;
    }

    /** The tour with the scenes that can be read; problems of the others are reported at their place. */
    static Tour read(Node node) {
        List<Scene> scenes = new ArrayList<>();
        for (Node item : node.field("scenes").items()) {
            item.sound(() -> scene(item, scenes)).flatMap(read -> read).ifPresent(scenes::add);
        }
        return new Tour(node.field("id").id(), node.field("title").text(), node.field("minutes").whole(1, Tour.LONGEST),
                node.field("data").string(), language(node),
                node.maybe("theme").map(Node::id).orElse(Tour.PROJECTOR), scenes);
    }

    private static Map<String, Object> tree(Scene scene) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", scene.id());
        tree.put("kind", scene.kind().key());
        Script script = scene.script();
        tree.put("title", tree(script.title()));
        put(tree, "statement", script.statement());
        put(tree, "remark", script.remark());
        if (!scene.figures().isEmpty()) {
            tree.put("figures", scene.figures().stream().map(TourJson::tree).toList());
        }
        if (!scene.points().isEmpty()) {
            tree.put("points", scene.points().stream().map(TourJson::tree).toList());
        }
        put(tree, "code", scene.code());
        put(tree, "say", script.say());
        put(tree, "avoid", script.avoid());
        put(tree, "notes", script.notes());
        scene.language().ifPresent(language -> tree.put("language", language.code()));
        scene.theme().ifPresent(theme -> tree.put("theme", theme));
        tree.put("seconds", scene.seconds());
        Map<String, Object> view = new LinkedHashMap<>(ViewStateJson.tree(scene.view()));
        view.entrySet().removeIf(field -> field.getValue().equals(USUAL_VIEW.get(field.getKey())));
        tree.put("view", view);
        return tree;
    }

    /** @param before scenes whose ids are taken */
    private static Optional<Scene> scene(Node node, List<Scene> before) {
        int errors = node.problems().errors();
        String id = node.field("id").id();
        if (before.stream().anyMatch(scene -> scene.id().equals(id))) {
            node.field("id").error(ProblemKind.TWICE, id);
        }
        Scene.Kind kind = node.field("kind").word(Scene.Kind.values(), Scene.Kind::key);
        Script script = new Script(node.field("title").text(), text(node, "statement"), text(node, "remark"), text(node, "notes"),
                text(node, "say"), text(node, "avoid"));
        List<Quoted> figures = kind == Scene.Kind.NUMBER
                ? node.field("figures").someItems().stream().map(TourJson::quoted).toList()
                : node.maybe("figures").map(all -> all.each(TourJson::quoted)).orElse(List.of());
        List<Point> points = node.maybe("points").map(Node::items).orElse(List.of()).stream()
                .flatMap(item -> point(item).stream()).toList();
        Optional<Text> code = text(node, "code");
        Optional<Language> language = language(node);
        Optional<String> theme = node.maybe("theme").map(Node::id);
        int seconds = node.maybe("seconds").map(stays -> stays.whole(1, Scene.LONGEST)).orElse(Scene.USUAL);
        ViewState view = node.maybe("view").map(TourJson::view).orElse(ViewState.START);
        node.noOtherFields();
        return node.problems().errors() > errors ? Optional.empty()
                : Optional.of(new Scene(id, kind, view, language, theme, script, figures, points, code, seconds));
    }

    private static ViewState view(Node node) {
        ViewState view = ViewStateJson.read(node);
        node.noOtherFields();
        return view;
    }

    private static Map<String, Object> tree(Quoted quoted) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("about", quoted.about());
        tree.put("measure", quoted.measure().key());
        put(tree, "meaning", quoted.meaning());
        quoted.seen().ifPresent(seen -> tree.put("seen", seen));
        return tree;
    }

    private static Quoted quoted(Node node) {
        Quoted quoted = new Quoted(node.field("about").id(), node.field("measure").word(Measure.values(), Measure::key),
                text(node, "meaning"), node.maybe("seen").map(Node::string));
        node.noOtherFields();
        return quoted;
    }

    private static Map<String, Object> tree(Point point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "words", point.words());
        point.about().ifPresent(about -> tree.put("about", about));
        return tree;
    }

    private static Optional<Point> point(Node node) {
        Optional<String> about = node.maybe("about").map(Node::id);
        Optional<Text> words = about.isPresent() ? text(node, "words") : Optional.of(node.field("words").text());
        node.noOtherFields();
        return Optional.of(new Point(words, about));
    }

    private static Optional<Language> language(Node node) {
        return node.maybe("language").flatMap(code -> code.sound(() ->
                code.string(text -> text.matches("[a-z]{2}"), ProblemKind.NOT_A_LANGUAGE))).map(Language::new);
    }

    private static Optional<Text> text(Node node, String field) {
        return node.maybe(field).map(Node::text);
    }

    private static void put(Map<String, Object> tree, String field, Optional<Text> text) {
        text.ifPresent(words -> tree.put(field, tree(words)));
    }

    /** Vietnamese first, since every text has it. */
    private static Map<String, Object> tree(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Language.VIETNAMESE.code(), text.vietnamese());
        text.words().forEach((language, words) -> tree.putIfAbsent(language.code(), words));
        return tree;
    }
}
