package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of one file into a JSON tree, reporting every name that occurs twice and what is not JSON. */
final class Json {

    /** How deep lists and objects may be nested. */
    static final int DEEPEST = 64;

    /** How many values, names and brackets a file may have: about half a million positions. */
    static final int MOST_TOKENS = 2_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS).maxNumberLength(100).maxNameLength(500)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Problems problems;

    private Json(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree of a file; empty, with the problem reported, if the bytes are not JSON in UTF-8. */
    static Optional<JsonNode> parse(byte[] bytes, Where file, Problems problems) {
        Optional<String> text = decoded(bytes, file, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text.get())) {
            return new Json(parser, problems).document(file);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can always be read", e);
        }
    }

    private static Optional<String> decoded(byte[] bytes, Where file, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.error(file, ProblemKind.NOT_UTF8, String.valueOf(in.position() + 1));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> document(Where file) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "the file is empty");
            }
            JsonNode tree = value(file);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more follows after the end of the document");
            }
            return Optional.of(tree);
        } catch (StreamConstraintsException e) {
            JsonLocation at = parser.currentLocation();
            problems.error(file, ProblemKind.TOO_COMPLEX, line(at), column(at), String.valueOf(DEEPEST));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            problems.error(file, ProblemKind.MALFORMED, line(at), column(at), why(e));
        }
        return Optional.empty();
    }

    private JsonNode value(Where where) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(where);
            case START_ARRAY -> array(where);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(number());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case null, default -> NODES.nullNode();
        };
    }

    private BigDecimal number() throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new JsonParseException(parser, "a number too large or too small for any machine", e);
        }
    }

    private JsonNode object(Where where) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.has(name)) {
                JsonLocation at = parser.currentTokenLocation();
                problems.error(where.field(name), ProblemKind.DUPLICATE_KEY, Quote.of(name), line(at), column(at));
            }
            parser.nextToken();
            object.set(name, value(where.field(name)));
        }
        return object;
    }

    private JsonNode array(Where where) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(where.item(array.size())));
        }
        return array;
    }

    /** What is wrong, without advice for programmers. */
    private static String why(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst(": enable `.*", "").replaceFirst(" \\(start marker at \\[Source.*", "");
    }

    private static String line(JsonLocation at) {
        return String.valueOf(at.getLineNr());
    }

    private static String column(JsonLocation at) {
        return String.valueOf(at.getColumnNr());
    }
}
