package vn.vinhphuc.atlas.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.view.Compared;
import vn.vinhphuc.atlas.view.Criteria;
import vn.vinhphuc.atlas.view.Criterion;
import vn.vinhphuc.atlas.view.Inquiry;
import vn.vinhphuc.atlas.view.Measured;
import vn.vinhphuc.atlas.view.Merit;
import vn.vinhphuc.atlas.view.Reach;

/** The question of a guest as fields of a JSON object. */
final class InquiryJson {

    private InquiryJson() {
    }

    static Map<String, Object> tree(Inquiry inquiry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("criteria", inquiry.criteria().all().stream().map(CriterionJson::tree).toList());
        Map<String, Object> weights = new LinkedHashMap<>();
        inquiry.criteria().weights().forEach((merit, weight) -> weights.put(merit.key(), weight));
        tree.put("weights", weights);
        tree.put("compared", inquiry.compared().ids());
        tree.put("reach", inquiry.reach().map(InquiryJson::tree));
        tree.put("measured", inquiry.measured().map(InquiryJson::tree));
        return tree;
    }

    static Inquiry read(Node node) {
        return new Inquiry(criteria(node), node.maybe("compared").map(InquiryJson::compared).orElse(Compared.NONE),
                ViewStateJson.present(node, "reach", InquiryJson::reach),
                ViewStateJson.present(node, "measured", InquiryJson::measured));
    }

    private static Criteria criteria(Node node) {
        List<Criterion> all = new ArrayList<>();
        for (Node item : node.maybe("criteria").map(Node::items).orElse(List.of())) {
            item.sound(() -> CriterionJson.read(item)).flatMap(read -> read).ifPresent(criterion -> {
                if (all.stream().anyMatch(criterion::replaces)) {
                    item.error(ProblemKind.TWICE, criterion.key());
                } else {
                    all.add(criterion);
                }
            });
        }
        return new Criteria(all, node.maybe("weights").map(InquiryJson::weights).orElse(Map.of()));
    }

    private static Map<Merit, Double> weights(Node node) {
        Map<Merit, Double> weights = new EnumMap<>(Merit.class);
        for (Merit merit : Merit.values()) {
            node.maybe(merit.key()).flatMap(weight -> weight.sound(() -> weight.number(Criterion.LEAST, Criterion.MOST)))
                    .ifPresent(weight -> weights.put(merit, weight));
        }
        node.noOtherFields();
        return weights;
    }

    private static Compared compared(Node node) {
        List<String> ids = new ArrayList<>();
        for (Node item : node.items()) {
            String id = item.id();
            if (ids.contains(id)) {
                item.error(ProblemKind.TWICE, id);
            } else {
                ids.add(id);
            }
        }
        if (ids.size() > Compared.MOST) {
            node.error(ProblemKind.TOO_MANY, String.valueOf(ids.size()), String.valueOf(Compared.MOST));
        }
        return new Compared(ids.subList(0, Math.min(Compared.MOST, ids.size())));
    }

    private static Map<String, Object> tree(Reach reach) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("site", reach.site());
        tree.put("ways", reach.ways());
        tree.put("to", reach.to().map(Destination::key));
        tree.put("rings", reach.rings());
        return tree;
    }

    private static Reach reach(Node node) {
        Optional<Destination> to = ViewStateJson.present(node, "to", CriterionJson::destination);
        boolean ways = to.isPresent() | node.maybe("ways").map(Node::bool).orElse(true);
        Reach reach = new Reach(node.field("site").id(), ways, to, node.maybe("rings").filter(Node::bool).isPresent());
        node.noOtherFields();
        return reach;
    }

    private static Map<String, Object> tree(Measured measured) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("shape", measured.shape().key());
        tree.put("points", measured.points().stream().map(ViewStateJson::tree).toList());
        return tree;
    }

    private static Measured measured(Node node) {
        Measured measured = new Measured(node.field("shape").word(Measured.Shape.values(), Measured.Shape::key),
                node.field("points").each(point -> {
                    var at = ViewStateJson.position(point);
                    point.noOtherFields();
                    return at;
                }));
        node.noOtherFields();
        return measured;
    }
}
