package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.vinhphuc.atlas.domain.Language;
import vn.vinhphuc.atlas.domain.Text;

/**
 * A value of a JSON file on its way into the atlas. What is wrong with it is reported, and a stand-in is given back, so
 * that reading goes on; where stand-ins must not get further, {@link #sound} drops what they were put into.
 */
final class Node {

    private final JsonNode json;
    private final Where where;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Node(JsonNode json, Where where, Problems problems) {
        this.json = json;
        this.where = where;
        this.problems = problems;
    }

    Where where() {
        return where;
    }

    Problems problems() {
        return problems;
    }

    void error(ProblemKind kind, String... arguments) {
        problems.error(where, kind, arguments);
    }

    /** What a reading of this node gives; empty if it reported an error or there is nothing to read. */
    <T> Optional<T> sound(Supplier<T> reading) {
        int before = problems.errors();
        T read = reading.get();
        return problems.errors() == before && isThere() ? Optional.of(read) : Optional.empty();
    }

    // ---- objects

    /** Whether an optional field is there. */
    boolean has(String field) {
        asked.add(field);
        return json.has(field);
    }

    /** Whether a field is there and holds {@code null}. */
    boolean isNull(String field) {
        asked.add(field);
        return json.path(field).isNull();
    }

    /** A field that must be there; reading on from a missing one reports nothing further. */
    Node field(String name) {
        asked.add(name);
        if (json.isObject() && !json.has(name)) {
            problems.error(where, ProblemKind.MISSING_FIELD, name);
        }
        return new Node(json.path(name), where.field(name), problems);
    }

    /** A field that may be missing. */
    Optional<Node> maybe(String name) {
        return has(name) ? Optional.of(field(name)) : Optional.empty();
    }

    /** The fields of an object whose names are data, in the order of the file. */
    Map<String, Node> fields() {
        Map<String, Node> fields = new java.util.LinkedHashMap<>();
        requireObject();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            asked.add(entry.getKey());
            fields.put(entry.getKey(), new Node(entry.getValue(), where.field(entry.getKey()), problems));
        }
        return fields;
    }

    /** Reports the fields that nobody asked for; call it when everything was read. */
    void noOtherFields() {
        requireObject();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!asked.contains(entry.getKey())) {
                problems.error(where.field(entry.getKey()), ProblemKind.UNKNOWN_FIELD, entry.getKey(),
                        Nearest.to(entry.getKey(), asked));
            }
        }
    }

    private void requireObject() {
        expect(json.isObject(), ProblemKind.EXPECTED_OBJECT);
    }

    // ---- lists

    /** The items of a list; none, and a problem, if it is no list. */
    List<Node> items() {
        expect(json.isArray(), ProblemKind.EXPECTED_LIST);
        List<Node> items = new ArrayList<>();
        if (json.isArray()) {
            for (JsonNode item : json) {
                items.add(new Node(item, where.item(items.size()), problems));
            }
        }
        return items;
    }

    /** The items of a list that must not be empty. */
    List<Node> someItems() {
        List<Node> items = items();
        if (items.isEmpty() && json.isArray()) {
            error(ProblemKind.EMPTY_LIST);
        }
        return items;
    }

    /** What a reading makes of each item. */
    <T> List<T> each(Function<Node, T> reading) {
        return items().stream().map(reading).toList();
    }

    // ---- single values

    /** A string, not blank, in NFC. */
    String string() {
        if (!expect(json.isTextual(), ProblemKind.EXPECTED_STRING)) {
            return "?";
        }
        String string = json.textValue();
        if (string.isBlank()) {
            error(ProblemKind.BLANK);
            return "?";
        }
        if (!java.text.Normalizer.isNormalized(string, java.text.Normalizer.Form.NFC)) {
            error(ProblemKind.NOT_NFC, Quote.of(string));
        }
        return string;
    }

    /** A string of a form; reported as something else if it is not of it. */
    String string(Predicate<String> form, ProblemKind otherwise) {
        Optional<String> string = sound(this::string);
        string.filter(form.negate()).ifPresent(wrong -> error(otherwise, Quote.of(wrong)));
        return string.orElse("?");
    }

    /** An id: lower-case letters, digits and hyphens. The stand-in is different from every other id. */
    String id() {
        return sound(() -> string(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"), ProblemKind.NOT_AN_ID))
                .orElse("?" + where.pointer());
    }

    /** A text: an object from language to words, with Vietnamese. */
    Text text() {
        if (!expect(json.isObject(), ProblemKind.EXPECTED_OBJECT)) {
            return Text.vietnamese("?");
        }
        Map<Language, String> words = new HashMap<>();
        fields().forEach((code, node) -> {
            if (code.matches("[a-z]{2}")) {
                words.put(new Language(code), node.string());
            } else {
                node.error(ProblemKind.NOT_A_LANGUAGE, Quote.of(code));
            }
        });
        if (words.putIfAbsent(Language.VIETNAMESE, "?") == null) {
            error(ProblemKind.NO_VIETNAMESE);
        }
        return new Text(words);
    }

    /** A number; 0 stands in for anything else. */
    double number() {
        return expect(json.isNumber(), ProblemKind.EXPECTED_NUMBER) ? json.doubleValue() : 0;
    }

    /** A finite number from 0 upwards. */
    double amount() {
        double amount = number();
        if (amount < 0) {
            error(ProblemKind.NEGATIVE, found());
            return 0;
        }
        return within(amount, 0, Double.MAX_VALUE);
    }

    /** A number of a range, both ends included; the lower end stands in. */
    double number(double from, double to) {
        double number = number();
        return json.isNumber() ? within(number, from, to) : from;
    }

    private double within(double number, double from, double to) {
        if (number >= from && number <= to) {
            return number;
        }
        error(ProblemKind.OUT_OF_RANGE, found(), Quote.number(from), Quote.number(to));
        return from;
    }

    /** A whole number of a range, both ends included; the lower end stands in. */
    int whole(int from, int to) {
        double number = number(from, to);
        if (number != Math.rint(number)) {
            error(ProblemKind.EXPECTED_WHOLE, found());
        }
        return (int) number;
    }

    boolean bool() {
        return expect(json.isBoolean(), ProblemKind.EXPECTED_BOOLEAN) && json.booleanValue();
    }

    /** A word of a controlled list; the first of the list stands in for an unknown one. */
    <T> T word(T[] values, Function<T, String> key) {
        Map<String, T> known = new TreeMap<>();
        for (T value : values) {
            known.put(key.apply(value), value);
        }
        T value = json.isTextual() ? known.get(json.textValue()) : null;
        if (value != null) {
            return value;
        }
        if (expect(json.isTextual(), ProblemKind.EXPECTED_STRING)) {
            error(ProblemKind.UNKNOWN_WORD, Quote.of(json.textValue()), Nearest.to(json.textValue(), known.keySet()));
        }
        return values[0];
    }

    /** A word of a short list that has no type of its own. */
    String word(String... known) {
        return word(known, Function.identity());
    }

    /** Whether this is a string with exactly these characters; reports nothing. */
    boolean holds(String text) {
        return json.isTextual() && json.textValue().equals(text);
    }

    /** Whether the file has anything here, be it {@code null}. */
    boolean isThere() {
        return !json.isMissingNode();
    }

    /** What the file holds here, shortened, as it is quoted in a problem. */
    String found() {
        return Quote.of(json);
    }

    /** The number as the file has it; empty if this is not a number. */
    Optional<BigDecimal> decimal() {
        return json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
    }

    /** Reports what is there but of the wrong type; a missing field was reported by {@link #field}. */
    private boolean expect(boolean right, ProblemKind otherwise) {
        if (!right && json.getNodeType() != JsonNodeType.MISSING) {
            error(otherwise, found());
        }
        return right;
    }
}
