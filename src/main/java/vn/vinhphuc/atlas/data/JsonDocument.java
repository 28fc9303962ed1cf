package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as text: two spaces of indentation, one field or item a line, a line end at the end. */
public final class JsonDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonDocument() {
    }

    /**
     * The text of a tree of maps, lists, strings, numbers, booleans and optionals (the empty one becomes {@code null}).
     *
     * @param tree maps keep their order
     * @throws IllegalArgumentException for a value of another type
     */
    public static String of(Object tree) {
        return text(node(tree));
    }

    static String text(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator(""))
                .withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can always be written", e);
        }
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list -> array(list);
            case Optional<?> optional -> optional.isPresent() ? node(optional.get()) : NODES.nullNode();
            case String string -> NODES.textNode(string);
            case Boolean bool -> NODES.booleanNode(bool);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> number(number);
            default -> throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
        };
    }

    /** A number without a fraction that says nothing: 158, not 158.0. */
    private static JsonNode number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? NODES.numberNode((long) number) : NODES.numberNode(number);
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        map.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
        return object;
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(item -> array.add(node(item)));
        return array;
    }
}
