package vn.vinhphuc.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A single value of a JSON file on its way into the atlas. What is wrong with it is reported, and a stand-in is given
 * back, so that reading goes on; where stand-ins must not get further, {@link #sound} drops what they were put into.
 */
abstract sealed class Leaf permits Node {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Stands in for a string. */
    static final String UNKNOWN = "?";

    private static final int LONGEST_ID = 100;

    private final JsonNode json;
    private final Where where;
    private final Problems problems;

    Leaf(JsonNode json, Where where, Problems problems) {
        this.json = json;
        this.where = where;
        this.problems = problems;
    }

    final JsonNode json() {
        return json;
    }

    final Where where() {
        return where;
    }

    final Problems problems() {
        return problems;
    }

    final void error(ProblemKind kind, String... arguments) {
        problems.error(where, kind, arguments);
    }

    /** What a reading of this node gives; empty if it reported an error or there is nothing to read. */
    final <T> Optional<T> sound(Supplier<T> reading) {
        int before = problems.errors();
        T read = reading.get();
        return problems.errors() == before && isThere() ? Optional.of(read) : Optional.empty();
    }

    /** A string, not blank, in NFC. */
    final String string() {
        if (!expect(json.isTextual(), ProblemKind.EXPECTED_STRING)) {
            return UNKNOWN;
        }
        String string = json.textValue();
        if (string.isBlank()) {
            error(ProblemKind.BLANK);
            return UNKNOWN;
        }
        if (!Normalizer.isNormalized(string, Normalizer.Form.NFC)) {
            error(ProblemKind.NOT_NFC, Quote.of(string));
        }
        return string;
    }

    /** A string of a form; reported as something else if it is not of it. */
    final String string(Predicate<String> form, ProblemKind otherwise) {
        Optional<String> string = sound(this::string);
        string.filter(form.negate()).ifPresent(wrong -> error(otherwise, Quote.of(wrong)));
        return string.filter(form).orElse(UNKNOWN);
    }

    /** An address of the web; nothing else is ever handed to a browser. */
    final String webAddress() {
        return string(WEB_ADDRESS.asMatchPredicate(), ProblemKind.NOT_A_WEB_ADDRESS);
    }

    /** An id: lower-case letters, digits and hyphens. The stand-in is different from every other id. */
    final String id() {
        return sound(() -> string(id -> id.length() <= LONGEST_ID && ID.matcher(id).matches(),
                ProblemKind.NOT_AN_ID))
                .orElse(UNKNOWN + where.pointer());
    }

    /** A number; 0 stands in for anything else. */
    final double number() {
        return expect(json.isNumber(), ProblemKind.EXPECTED_NUMBER) ? json.doubleValue() : 0;
    }

    /** A finite number from 0 upwards. */
    final double amount() {
        double amount = number();
        if (amount < 0) {
            error(ProblemKind.NEGATIVE, found());
            return 0;
        }
        return within(amount, 0, Double.MAX_VALUE);
    }

    /** A number of a range, both ends included; the lower end stands in. */
    final double number(double from, double to) {
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
    final int whole(int from, int to) {
        double number = number(from, to);
        if (number != Math.rint(number)) {
            error(ProblemKind.EXPECTED_WHOLE, found());
        }
        return (int) number;
    }

    final boolean bool() {
        return expect(json.isBoolean(), ProblemKind.EXPECTED_BOOLEAN) && json.booleanValue();
    }

    /** A word of a controlled list; the first of the list stands in for an unknown one. */
    final <T> T word(T[] values, Function<T, String> key) {
        String text = json.isTextual() ? json.textValue() : "";
        for (T value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
        }
        if (expect(json.isTextual(), ProblemKind.EXPECTED_STRING)) {
            error(ProblemKind.UNKNOWN_WORD, Quote.of(text), Nearest.to(text, Stream.of(values).map(key).sorted().toList()));
        }
        return values[0];
    }

    /** A word of a short list that has no type of its own. */
    final String word(String... known) {
        return word(known, Function.identity());
    }

    /** A schema version that must be the known one. */
    final double schema(int known) {
        Optional<BigDecimal> version = decimal();
        if (version.filter(number -> number.doubleValue() != known).isPresent()) {
            error(ProblemKind.UNKNOWN_SCHEMA, found(), String.valueOf(known));
        }
        return number();
    }

    /** Whether this is a string with exactly these characters; reports nothing. */
    final boolean holds(String text) {
        return json.isTextual() && json.textValue().equals(text);
    }

    /** Whether the file has anything here, be it {@code null}. */
    final boolean isThere() {
        return !json.isMissingNode();
    }

    /** What the file holds here, shortened, as it is quoted in a problem. */
    final String found() {
        return Quote.of(json);
    }

    /** The number as the file has it; empty if this is not a number. */
    final Optional<BigDecimal> decimal() {
        return json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
    }

    /** Reports what is there but of the wrong type; a missing field was reported where the field was asked for. */
    final boolean expect(boolean right, ProblemKind otherwise) {
        if (!right && json.getNodeType() != JsonNodeType.MISSING) {
            error(otherwise, found());
        }
        return right;
    }
}
