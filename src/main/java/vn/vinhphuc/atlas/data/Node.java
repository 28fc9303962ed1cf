package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;

/** A value of a JSON file that may have parts: the fields of an object or the items of a list. */
final class Node extends Leaf {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** Most values have no fields. */
    private Set<String> asked = Set.of();

    Node(JsonNode json, Where where, Problems problems) {
        super(json, where, problems);
    }

    // ---- objects

    /** Whether an optional field is there. */
    boolean has(String field) {
        ask(field);
        return json().has(field);
    }

    /** Whether a field is there and holds {@code null}. */
    boolean isNull(String field) {
        ask(field);
        return json().path(field).isNull();
    }

    /** A field that must be there; reading on from a missing one reports nothing further. */
    Node field(String name) {
        ask(name);
        if (json().isObject() && !json().has(name)) {
            problems().error(where(), ProblemKind.MISSING_FIELD, name);
        }
        return new Node(json().path(name), where().field(name), problems());
    }

    /** A field that may be missing. */
    Optional<Node> maybe(String name) {
        return has(name) ? Optional.of(field(name)) : Optional.empty();
    }

    /** The fields of an object whose names are data, in the order of the file. */
    Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        requireObject();
        for (Map.Entry<String, JsonNode> entry : json().properties()) {
            ask(entry.getKey());
            fields.put(entry.getKey(), new Node(entry.getValue(), where().field(entry.getKey()), problems()));
        }
        return fields;
    }

    /** Reports the fields that nobody asked for; call it when everything was read. */
    void noOtherFields() {
        requireObject();
        for (Map.Entry<String, JsonNode> entry : json().properties()) {
            if (!asked.contains(entry.getKey())) {
                problems().error(where().field(entry.getKey()), ProblemKind.UNKNOWN_FIELD, Quote.of(entry.getKey()),
                        Nearest.to(entry.getKey(), asked));
            }
        }
    }

    private void ask(String field) {
        if (asked.isEmpty()) {
            asked = new LinkedHashSet<>();
        }
        asked.add(field);
    }

    private void requireObject() {
        expect(json().isObject(), ProblemKind.EXPECTED_OBJECT);
    }

    // ---- lists

    /** The items of a list; none, and a problem, if it is no list. */
    List<Node> items() {
        expect(json().isArray(), ProblemKind.EXPECTED_LIST);
        List<Node> items = new ArrayList<>();
        if (json().isArray()) {
            while (items.size() < json().size()) {
                items.add(item(items.size()));
            }
        }
        return items;
    }

    /** An item that is there, in the order of the list. */
    Node item(int index) {
        return new Node(json().path(index), where().item(index), problems());
    }

    /** The items of a list that must not be empty. */
    List<Node> someItems() {
        List<Node> items = items();
        if (items.isEmpty() && json().isArray()) {
            error(ProblemKind.EMPTY_LIST);
        }
        return items;
    }

    /** What a reading makes of each item. */
    <T> List<T> each(Function<Node, T> reading) {
        return items().stream().map(reading).toList();
    }

    // ---- texts

    /** A text: an object from language to words, with Vietnamese. */
    Text text() {
        if (!expect(json().isObject(), ProblemKind.EXPECTED_OBJECT)) {
            return Text.vietnamese(UNKNOWN);
        }
        Map<Language, String> words = new HashMap<>();
        fields().forEach((code, node) -> {
            if (LANGUAGE.matcher(code).matches()) {
                words.put(new Language(code), node.string());
            } else {
                node.error(ProblemKind.NOT_A_LANGUAGE, Quote.of(code));
            }
        });
        if (words.putIfAbsent(Language.VIETNAMESE, UNKNOWN) == null) {
            error(ProblemKind.NO_VIETNAMESE);
        }
        return new Text(words);
    }
}
