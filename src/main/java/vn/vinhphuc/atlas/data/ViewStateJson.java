package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vinhphuc.atlas.domain.Administration;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.PlanPeriod;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.geo.LatLon;
import vn.vinhphuc.atlas.view.Camera;
import vn.vinhphuc.atlas.view.SiteFilter;
import vn.vinhphuc.atlas.view.SiteOrder;
import vn.vinhphuc.atlas.view.ViewState;

/** A view as an object of JSON, alone in a file or part of another one. */
final class ViewStateJson {

    private static final ViewState START = ViewState.START;

    private ViewStateJson() {
    }

    static Map<String, Object> tree(ViewState view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("camera", view.camera().map(ViewStateJson::tree));
        tree.put("selection", view.selection());
        tree.put("query", view.query());
        tree.put("kinds", view.filter().kinds().stream().map(Words::of).toList());
        tree.put("statuses", view.filter().statuses().stream().map(Status::key).toList());
        tree.put("starred", view.filter().starred());
        tree.put("order", Words.of(view.order()));
        tree.put("language", view.language().code());
        tree.put("theme", view.theme());
        tree.put("administration", view.administration().key());
        tree.put("period", view.period().key());
        tree.putAll(InquiryJson.tree(view.inquiry()));
        return tree;
    }

    /** Asks for every field of a view; the fields of another object may stand beside them. */
    static ViewState read(Node node) {
        return new ViewState(present(node, "camera", ViewStateJson::camera), present(node, "selection", Node::id),
                node.maybe("query").map(ViewStateJson::anything).orElse(START.query()), filter(node),
                node.maybe("order").map(order -> order.word(SiteOrder.values(), Words::of)).orElse(START.order()),
                language(node), theme(node),
                node.maybe("administration").map(era -> era.word(Administration.values(), Administration::key))
                        .orElse(START.administration()),
                node.maybe("period").map(period -> period.word(PlanPeriod.values(), PlanPeriod::key)).orElse(START.period()),
                InquiryJson.read(node));
    }

    /** What a field holds; empty if it is missing or holds {@code null}. */
    static <T> Optional<T> present(Node node, String field, Function<Node, T> reading) {
        return node.isNull(field) ? Optional.empty() : node.maybe(field).map(reading);
    }

    static Map<String, Object> tree(LatLon at) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lat", at.lat());
        tree.put("lon", at.lon());
        return tree;
    }

    static LatLon position(Node node) {
        return new LatLon(node.field("lat").number(-90, 90), node.field("lon").number(-180, 180));
    }

    private static Map<String, Object> tree(Camera camera) {
        Map<String, Object> tree = tree(camera.centre());
        tree.put("zoom", camera.zoom());
        return tree;
    }

    private static Camera camera(Node node) {
        Camera camera = new Camera(position(node), node.field("zoom").number(0, 24));
        node.noOtherFields();
        return camera;
    }

    private static SiteFilter filter(Node node) {
        return new SiteFilter(
                Set.copyOf(node.maybe("kinds").map(kinds -> kinds.each(kind -> kind.word(SiteKind.values(), Words::of)))
                        .orElse(List.of())),
                Set.copyOf(node.maybe("statuses").map(all -> all.each(status -> status.word(Status.values(), Status::key)))
                        .orElse(List.of())),
                node.maybe("starred").map(Node::bool).orElse(START.filter().starred()));
    }

    /** Whatever someone typed, be it blank. */
    private static String anything(Node node) {
        return node.expect(node.json().isTextual(), ProblemKind.EXPECTED_STRING) ? node.json().textValue() : START.query();
    }

    static Language language(Node node) {
        return node.maybe("language").flatMap(code -> code.sound(() ->
                        code.string(text -> text.matches("[a-z]{2}"), ProblemKind.NOT_A_LANGUAGE)))
                .map(Language::new).orElse(START.language());
    }

    static String theme(Node node) {
        return node.maybe("theme").map(Node::id).orElse(START.theme());
    }

    /** Words of files for what has none of its own. */
    static final class Words {

        private Words() {
        }

        static String of(Enum<?> value) {
            return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
