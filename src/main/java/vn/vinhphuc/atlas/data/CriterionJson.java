package vn.vinhphuc.atlas.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vinhphuc.atlas.domain.Destination;
import vn.vinhphuc.atlas.domain.SiteKind;
import vn.vinhphuc.atlas.domain.Status;
import vn.vinhphuc.atlas.view.Criterion;

/** A criterion as an object of JSON, such as {@code {"asks": "within", "to": "noi-bai", "km": 30}}. */
final class CriterionJson {

    private CriterionJson() {
    }

    static Map<String, Object> tree(Criterion criterion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asks", criterion instanceof Criterion.Within ? "within" : criterion.key());
        switch (criterion) {
            case Criterion.Available(double hectares) -> tree.put("hectares", hectares);
            case Criterion.Sectors(Set<String> ids) -> tree.put("any", ids.stream().toList());
            case Criterion.Statuses(Set<Status> any) -> tree.put("any", any.stream().map(Status::key).toList());
            case Criterion.Within(Destination to, double km) -> {
                tree.put("to", to.key());
                tree.put("km", km);
            }
            case Criterion.FillBelow(double percent) -> tree.put("percent", percent);
            case Criterion.Kinds(Set<SiteKind> any) -> tree.put("any", any.stream().map(ViewStateJson.Words::of).toList());
            case Criterion.Districts(Set<String> codes) -> tree.put("any", codes.stream().toList());
        }
        return tree;
    }

    /** Empty, with the problem reported, if the object is no criterion. */
    static Optional<Criterion> read(Node node) {
        Node asks = node.field("asks");
        Optional<Criterion> criterion = asks.sound(() -> asks.word("available", "sectors", "statuses", "within", "fill-below",
                "kinds", "districts")).flatMap(word -> node.sound(() -> criterion(word, node)).flatMap(read -> read));
        node.noOtherFields();
        return criterion;
    }

    static Destination destination(Node node) {
        return node.word(Destination.values(), Destination::key);
    }

    private static Optional<Criterion> criterion(String word, Node node) {
        return switch (word) {
            case "available" -> amount(node, "hectares", Criterion.MOST).map(Criterion.Available::new);
            case "within" -> {
                Destination to = destination(node.field("to"));
                yield amount(node, "km", Criterion.MOST).map(km -> new Criterion.Within(to, km));
            }
            case "fill-below" -> amount(node, "percent", 100).map(Criterion.FillBelow::new);
            case "sectors" -> any(node, Node::id).map(Criterion.Sectors::new);
            case "statuses" -> any(node, item -> item.word(Status.values(), Status::key)).map(Criterion.Statuses::new);
            case "kinds" -> any(node, item -> item.word(SiteKind.values(), ViewStateJson.Words::of)).map(Criterion.Kinds::new);
            default -> any(node, Node::string).map(Criterion.Districts::new);
        };
    }

    private static Optional<Double> amount(Node node, String field, double most) {
        Node amount = node.field(field);
        return amount.sound(() -> amount.number(Criterion.LEAST, most));
    }

    private static <T> Optional<Set<T>> any(Node node, Function<Node, T> reading) {
        Node any = node.field("any");
        return any.sound(() -> Set.copyOf(any.someItems().stream().map(reading).toList()));
    }
}
